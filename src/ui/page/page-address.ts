import type { ViewTarget } from "../../protocol/port-name.ts";

/** What the fragment of the page's address asks for: `#tab=12`, `#record=abc`; null for anything else. */
export function targetOfAddress(fragment: string): ViewTarget | null {
  const tab = /^#tab=(\d{1,15})$/.exec(fragment)?.[1];
  if (tab !== undefined) return { tabId: Number(tab) };
  const recordId = /^#record=([\w-]{1,64})$/.exec(fragment)?.[1];
  return recordId === undefined ? null : { recordId };
}

export function addressOfChoice(choice: { readonly tabId: number | null; readonly recordId: string | null }): string {
  return choice.tabId === null ? `#record=${choice.recordId}` : `#tab=${choice.tabId}`;
}

/** An opened file has an address of its own, so that going back leads to the chooser. */
export const FILE_ADDRESS = "#file";
