import type { StoredItem } from "../core/session/storage-tokens.ts";
import { devtoolsAnswer } from "./devtools-answer.ts";
import { decodeItems, LONGEST, MOST_ITEMS } from "./stored-items.ts";

/**
 * Reads, in the main frame of the inspected page, and changes nothing. It runs among the page's own code, so whatever comes
 * back is checked like anything else that a stranger sends.
 * https://developer.chrome.com/docs/extensions/reference/api/devtools/inspectedWindow#method-eval
 */
const CODE = `JSON.stringify(["localStorage", "sessionStorage"].flatMap((area) => {
  try {
    return Object.entries(globalThis[area]).slice(0, ${MOST_ITEMS}).map(([key, value]) => [area, key.slice(0, 256), String(value).slice(0, ${LONGEST})]);
  } catch {
    return [];
  }
}))`;

/** What the page in front keeps in web storage, once. null where it cannot be read. */
export async function lookInStorage(): Promise<readonly StoredItem[] | null> {
  const result = await devtoolsAnswer((hear) =>
    chrome.devtools.inspectedWindow.eval<unknown>(CODE, (...told) => hear(told[0])),
  );
  return typeof result === "string" ? decodeItems(result) : null;
}
