import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinedLocales } from "./locale-parts.ts";

describe("joinedLocales", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "locales-"));
    mkdirSync(join(root, "assets/_locales/en"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function part(name: string, messages: unknown): void {
    writeFileSync(join(root, "assets/_locales/en", name), JSON.stringify(messages));
  }

  it("joins the parts of a language", () => {
    part("b.json", { two: { message: "2" } });
    part("a.json", { one: { message: "1" } });
    expect(JSON.parse(joinedLocales(root).get("en") ?? "")).toEqual({ one: { message: "1" }, two: { message: "2" } });
  });

  it("refuses a message that is there twice, and a part that holds no object", () => {
    part("a.json", { one: { message: "1" } });
    part("b.json", { one: { message: "again" } });
    expect(() => joinedLocales(root)).toThrow(/the message one/);
    part("b.json", ["no object"]);
    expect(() => joinedLocales(root)).toThrow(/does not hold a JSON object/);
  });
});
