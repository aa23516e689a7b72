/** What a port of a view belongs to: a tab, a record whose tab may be gone, or nothing yet (the tab chooser). */
export type ViewTarget = { readonly tabId: number } | { readonly recordId: string } | { readonly chooser: true };

export type PortPurpose =
  | { readonly kind: "view"; readonly target: ViewTarget }
  /** Held by the devtools page as long as DevTools is open for the tab: it is the devtools claim. */
  | { readonly kind: "devtools"; readonly tabId: number };

export function viewPortName(target: ViewTarget): string {
  if ("tabId" in target) return `view:tab:${target.tabId}`;
  if ("recordId" in target) return `view:record:${target.recordId}`;
  return "view:chooser";
}

export function devtoolsPortName(tabId: number): string {
  return `devtools:${tabId}`;
}

/** What a port name says, or null for a name that is not ours. */
export function readPortName(name: string): PortPurpose | null {
  const devtools = /^devtools:(\d{1,15})$/.exec(name);
  if (devtools) return { kind: "devtools", tabId: Number(devtools[1]) };
  const tab = /^view:tab:(\d{1,15})$/.exec(name);
  if (tab) return { kind: "view", target: { tabId: Number(tab[1]) } };
  const record = /^view:record:([\w-]{1,64})$/.exec(name);
  if (record?.[1]) return { kind: "view", target: { recordId: record[1] } };
  return name === "view:chooser" ? { kind: "view", target: { chooser: true } } : null;
}
