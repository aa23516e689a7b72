import { expect, test } from "vitest";
import { RECORD_RULES } from "../src/core/audit/record-registry.ts";
import { RULES } from "../src/core/audit/registry.ts";
import { rulesPage } from "./docs/rules-page.ts";
import { main } from "./docs.ts";

test("the pages made from code say what the code says", async () => {
  expect(await main(["--check"])).toBe(0);
});

test("the page has a section and a row for every rule", () => {
  const rules = [...RULES, ...RECORD_RULES];
  const page = rulesPage(rules, (key) => key);
  for (const { id } of rules) {
    expect(page).toContain(`| [${id}](#${id}) |`);
    expect(page).toContain(`\n## ${id}\n`);
  }
});
