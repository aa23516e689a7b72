import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RECORD_RULES } from "../src/core/audit/record-registry.ts";
import { RULES } from "../src/core/audit/registry.ts";
import { TOKEN_FORMATS } from "../src/core/session/token/registry.ts";
import { joinParts } from "./build/locale-parts.ts";
import { rulesPage } from "./docs/rules-page.ts";
import { tokensPage } from "./docs/tokens-page.ts";
import { projectRoot } from "./root.ts";

/** `node scripts/run.mjs docs [--check]`: writes the pages that are made from code, or only says whether they are true. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean" } } });
  const root = projectRoot();
  const text = englishText(root);
  const pages = [
    ["docs/rules.md", rulesPage([...RULES, ...RECORD_RULES], text)],
    ["docs/tokens.md", tokensPage(TOKEN_FORMATS, text)],
  ] as const;
  let wrong = 0;
  for (const [name, page] of pages) {
    const path = join(root, name);
    if (values.check !== true) writeFileSync(path, page);
    else if (readIfThere(path) !== page) {
      console.error(`${name} is not what the code says: run node scripts/run.mjs docs.`);
      wrong = 1;
    }
  }
  return wrong;
}

function englishText(root: string): (key: string) => string {
  const folder = join(root, "assets/_locales/en");
  const messages = joinParts(folder);
  return (key) => {
    const entry = messages[key];
    const text = typeof entry === "object" && entry !== null && "message" in entry ? entry.message : undefined;
    if (typeof text !== "string") throw new Error(`${folder} has no message ${key}.`);
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
