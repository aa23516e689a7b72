import { mkdtempSync, readdirSync, readFileSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeTree } from "./write-tree.ts";

function folder(): string {
  return mkdtempSync(join(tmpdir(), "jarscope-tree-"));
}

it("leaves nothing of an earlier build", () => {
  const at = folder();
  writeTree(at, new Map([["chunk-A.js", "a"]]));
  writeTree(at, new Map([["icons/16.png", new Uint8Array([1, 2])]]));
  writeTree(at, new Map([["chunk-B.js", "b"]]));
  expect(
    readdirSync(at, { recursive: true, withFileTypes: true }).flatMap((e) => (e.isFile() ? [e.name] : [])),
  ).toEqual(["chunk-B.js"]);
});

it("does not touch a file that is right already", () => {
  const at = folder();
  const file = join(at, "panel.html");
  writeTree(at, new Map([["panel.html", "one"]]));
  utimesSync(file, 1, 1);
  writeTree(at, new Map([["panel.html", "one"]]));
  expect(statSync(file).mtimeMs).toBe(1000);
  writeTree(at, new Map([["panel.html", "two"]]));
  expect(readFileSync(file, "utf8")).toBe("two");
});
