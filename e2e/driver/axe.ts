import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { View } from "../../scripts/browser/driver.ts";

const source = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * What axe finds in a document, one sentence for each element. The browser's protocol runs axe's source, so that the
 * content security policy of the extension's pages, which forbids foreign scripts, need not be weakened.
 */
export async function axeProblems(view: View): Promise<readonly string[]> {
  await view.evaluate(`(() => { if (!("axe" in globalThis)) { ${await readFile(source, "utf8")} } })()`);
  return view.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations, passes } = await inPage.run(document);
    if (passes.length === 0) throw new Error("axe has looked at nothing");
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    );
  });
}

/** Controls and landmarks of our own that have no name for a screen reader, by their markup. */
export function namelessControls(view: View): Promise<readonly string[]> {
  return view.evaluate(() => {
    const selector = "button, a[href], input, select, textarea, summary, dialog, [role], [tabindex='0']";
    const decoration = new Set([
      "none",
      "presentation",
      "rowgroup",
      "row",
      "gridcell",
      "rowheader",
      "tabpanel",
      "status",
      "alert",
    ]);
    const named = (element: Element): boolean => {
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      const by = element
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id)?.textContent);
      const texts = [element.getAttribute("aria-label"), ...(by ?? []), labels?.[0]?.textContent, element.textContent];
      return texts.some((text) => text !== null && text !== undefined && text.trim() !== "");
    };
    return [...document.querySelectorAll(selector)]
      .filter((element) => !decoration.has(element.getAttribute("role") ?? "") && !named(element))
      .map((element) => element.outerHTML.slice(0, 200));
  });
}
