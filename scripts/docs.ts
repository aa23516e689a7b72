import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { RULES } from "../src/core/audit/registry.ts";
import { TOKEN_FORMATS } from "../src/core/session/token/registry.ts";
import { rulesPage } from "./docs/rules-page.ts";
import { tokensPage } from "./docs/tokens-page.ts";
import { projectRoot } from "./root.ts";

/** `node scripts/run.mjs docs [--check]`: writes the pages that are made from code, or only says whether they are true. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { check: { type: "boolean" } } });
  const root = projectRoot();
  const pages = [
    ["docs/rules.md", rulesPage(RULES, englishText(root, "rules"))],
    ["docs/tokens.md", tokensPage(TOKEN_FORMATS, englishText(root, "token"))],
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

/** Texts of one part of the English messages. */
function englishText(root: string, part: string): (key: string) => string {
  const file = join(root, `assets/_locales/en/${part}.json`);
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
