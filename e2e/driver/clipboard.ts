import type { Tab } from "../../scripts/browser/driver.ts";

/** What the clipboard holds, found out as a person would: pasted into a field of a page of ours. */
export async function pastedText(tab: Tab): Promise<string> {
  await tab.activate();
  await tab.goto("data:text/html,<textarea id=paste></textarea>");
  await tab.click("#paste");
  await tab.press("v", ["Control"]);
  return tab.waitFor(() => document.querySelector<HTMLTextAreaElement>("#paste")?.value ?? "");
}
