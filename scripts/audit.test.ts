import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { REPORT_FORMATS } from "../src/core/report/formats.ts";
import { harReport } from "../src/core/report/har/har-report.ts";
import type { ReportJson } from "../src/core/report/json/json-model.ts";
import { SECRETS, shopInput } from "../src/core/report/report.fixture.ts";
import { writeReport } from "../src/core/report/report-format.ts";
import { main } from "./audit.ts";

let folder = "";
let har = "";
let said: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-audit-"));
  har = join(folder, "shop.har");
  await writeFile(
    har,
    writeReport(harReport, shopInput({ values: "included" }), (key) => key),
  );
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const file = (name: string): string => join(folder, name);

async function written(name: string, ...args: readonly string[]): Promise<string> {
  const code = await main(["--har", har, "--output", file(name), ...args]);
  expect([code, said]).toEqual([0, []]);
  return readFile(file(name), "utf8");
}

describe("an audit of a HAR", () => {
  it.each(REPORT_FORMATS)("writes $id, without values unless they are the file's purpose", async ({ id, values }) => {
    const text = await written(`out-${id}`, "--format", id, "--redact");
    expect(text.length).toBeGreaterThan(100);
    const seen = SECRETS.filter((secret) => text.includes(secret));
    if (values === "always") expect(seen).not.toEqual([]);
    else expect(seen).toEqual([]);
  });

  it("writes a table with findings, in either language", async () => {
    const english = await written("table.txt");
    expect(english).toContain("secure-missing");
    expect(english).toContain("JSESSIONID · shop.test");
    expect(await written("table-ko.txt", "--lang", "ko")).toContain("심각도");
  });

  it("writes JSON that fits its schema", async () => {
    const schema: object = JSON.parse(
      await readFile(join(import.meta.dirname, "../docs/schema/audit.schema.json"), "utf8"),
    );
    const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(await written("schema.json", "--format", "json")));
    expect(validate.errors).toBeNull();
  });

  it("follows the policy of a file", async () => {
    await writeFile(
      file("config.json"),
      JSON.stringify({
        rules: { "httponly-missing": "critical", "samesite-missing": "off" },
        muted: [{ rule: "secure-missing", reason: "behind a proxy" }],
      }),
    );
    const groups = async (...args: readonly string[]): Promise<{ rule: string; severity: string; muted: unknown }[]> =>
      JSON.parse(await written("policy.json", "--format", "json", ...args)).audit.groups;
    const before = await groups();
    const after = await groups("--config", file("config.json"));
    expect(before.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["samesite-missing", "secure-missing"]));
    expect(after.map(({ rule }) => rule)).not.toContain("samesite-missing");
    expect(after.find(({ rule }) => rule === "secure-missing")?.muted).toBe("behind a proxy");
    expect(after.filter(({ rule }) => rule === "httponly-missing").map(({ severity }) => severity)).toEqual(
      before.filter(({ rule }) => rule === "httponly-missing").map(() => "critical"),
    );
  });

  it("gives a cookie no role that the policy takes from it", async () => {
    const sessions = [{ host: "shop.test", name: "JSESSIONID", session: false }];
    await writeFile(file("roles.json"), JSON.stringify({ sessions }));
    const roles = async (...args: readonly string[]): Promise<readonly string[]> => {
      const report: ReportJson = JSON.parse(await written("roles-out.json", "--format", "json", ...args));
      return report.cookies.filter(({ name }) => name === "JSESSIONID").map(({ role }) => role);
    };
    expect(await roles()).toEqual(["login-session"]);
    expect(await roles("--config", file("roles.json"))).toEqual(["unknown"]);
    expect(await written("roles.txt")).toMatch(/^JSESSIONID .* Login /m);
    expect(await written("roles.txt", "--config", file("roles.json"))).not.toMatch(/^JSESSIONID .* Login /m);
  });

  it("fails for what reaches --fail-on, and writes the report all the same", async () => {
    const code = await main(["--har", har, "--output", file("failed.txt"), "--fail-on", "low"]);
    expect(code).toBe(1);
    expect(said.join("\n")).toContain("secure-missing");
    expect(await readFile(file("failed.txt"), "utf8")).toContain("secure-missing");
  });

  it("fails for no finding that the baseline has", async () => {
    await written("baseline.json", "--format", "json");
    await written("again.txt", "--baseline", file("baseline.json"), "--fail-on", "new:info");
    const empty = { schemaVersion: 1, audit: { groups: [], outOfScope: [] } };
    await writeFile(file("empty.json"), JSON.stringify(empty));
    const code = await main([
      "--har",
      har,
      "--output",
      file("new.txt"),
      "--baseline",
      file("empty.json"),
      "--fail-on",
      "new",
    ]);
    expect(code).toBe(1);
  });
});

describe("what cannot run ends with one sentence, code 2 and no file", () => {
  it.each([
    ["a HAR that is not there", () => ["--har", file("none.har")], "none.har is not there."],
    ["a HAR that is none", () => ["--har", file("bad.json")], "bad.json: "],
    ["a config that is none", () => ["--har", har, "--config", file("bad.json")], "bad.json is not JSON"],
    ["a baseline that is not there", () => ["--har", har, "--baseline", file("none.json")], "none.json is not there."],
    ["a journey that is none", () => ["https://a.example/", "--script", file("bad.json")], "bad.json is not JSON"],
    [
      "a module that is not there",
      () => ["https://a.example/", "--playwright", file("none.mjs")],
      "none.mjs is not there.",
    ],
    ["a storage state that is none", () => ["https://a.example/", "--storage-state", file("bad.json")], "is not JSON"],
    ["an option that is none", () => ["https://a.example/", "--nonsense"], "--help names the options."],
  ])("%s", async (_, args, words) => {
    await writeFile(file("bad.json"), "{");
    const before = await readdir(folder);
    expect(await main([...args(), "--output", file("never.html")])).toBe(2);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(said[0]).toMatch(/^[^\n]+\.$/);
    expect(await readdir(folder)).toEqual(before);
  });

  it("a place where nothing can be written", async () => {
    expect(await main(["--har", har, "--output", file("none/report.html")])).toBe(2);
    expect(said).toEqual([
      expect.stringMatching(/none\/report\.html cannot be written: the folder .* is not there\.$/),
    ]);
  });
});
