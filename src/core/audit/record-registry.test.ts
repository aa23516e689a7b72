import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cited } from "./cited.ts";
import { REQUIREMENTS } from "./coverage/requirements.ts";
import { SEVERITIES } from "./finding.ts";
import { RECORD_RULES } from "./record-registry.ts";
import { RULES } from "./registry.ts";

const FOLDER = join(import.meta.dirname, "rules");
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
const tests = files
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(FOLDER, name), "utf8"))
  .join("\n");
const ids = [...RULES, ...RECORD_RULES].map(({ id }) => id);

describe("the registries of rules", () => {
  test("name no rule twice", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("have a file for each rule, and a rule in each registry for each file that makes one", () => {
    const made = files.filter(
      (name) =>
        name.endsWith(".ts") &&
        !name.endsWith(".test.ts") &&
        readFileSync(join(FOLDER, name), "utf8").includes("references:"),
    );
    expect(made.map((name) => name.replace(/^.*\//, "").replace(/\.ts$/, "")).sort()).toEqual([...ids].sort());
  });

  test.each(ids)("%s has tests that it fires and that it does not", (id) => {
    expect(tests).toContain(`"${id}"`);
  });

  test("give every rule a reference with an address, and a known severity", () => {
    for (const { references, worst, texts } of RECORD_RULES) {
      expect(SEVERITIES).toContain(worst);
      expect(texts.length).toBeGreaterThan(0);
      expect(references.map(cited).every(({ url }) => URL.canParse(url))).toBe(true);
      expect(references.length).toBeGreaterThan(0);
    }
  });

  test("keep high for harm that was seen", () => {
    expect(
      RECORD_RULES.filter(({ worst }) => worst === "high" || worst === "critical")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "credential-in-value",
      "jwt-alg-none",
      "session-crosses-http-https",
      "session-fixation-url",
      "session-leaked-to-third-party",
      "session-not-rotated-on-login",
      "session-reused-after-logout",
      "session-sent-in-clear",
      "session-set-from-shared-cache",
      "token-in-url",
    ]);
  });

  test("know every rule that the coverage counts", () => {
    const counted = REQUIREMENTS.flatMap((requirement) => ("rules" in requirement ? requirement.rules : []));
    expect(counted.filter((rule) => !ids.includes(rule))).toEqual([]);
  });
});
