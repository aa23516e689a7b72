import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds in a page, one sentence each. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(source, "utf8"));
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return (await inPage.run(document)).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`),
    }));
  });
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}\n    ${nodes.join("\n    ")}`);
}
