import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RULES } from "../src/core/audit/registry.ts";
import { rulesPage } from "./docs/rules-page.ts";
import { projectRoot } from "./root.ts";

/** `node scripts/run.mjs docs [--check]`: writes the pages that are made from code, or only says whether they are true. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean" } } });
  const root = projectRoot();
  const page = rulesPage(RULES, englishText(root));
  const path = join(root, "docs/rules.md");
  if (values.check !== true) {
    writeFileSync(path, page);
    return 0;
  }
  if (readIfThere(path) === page) return 0;
  console.error("docs/rules.md is not what the rules say: run node scripts/run.mjs docs.");
  return 1;
}

function englishText(root: string): (key: string) => string {
  const file = join(root, "assets/_locales/en/rules.json");
  const messages: Readonly<Record<string, { readonly message?: unknown }>> = JSON.parse(readFileSync(file, "utf8"));
  return (key) => {
    const text = messages[key]?.message;
    if (typeof text !== "string") throw new Error(`${file} has no message ${key}.`);
    return text;
  };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
