import { devtoolsPortName } from "../protocol/port-name.ts";
import { api } from "./api.ts";
import { openPort } from "./ports.ts";

/** The tab that this DevTools window inspects. https://developer.chrome.com/docs/extensions/reference/api/devtools/inspectedWindow */
export function inspectedTabId(): number {
  return api.devtools.inspectedWindow.tabId;
}

export async function createPanel(title: string, icon: string, page: string): Promise<void> {
  await api.devtools.panels.create(title, icon, page);
}

export function devtoolsTheme(): "light" | "dark" | null {
  const name: string | undefined = api.devtools.panels.themeName;
  if (name === "dark") return "dark";
  return name === "light" || name === "default" ? "light" : null;
}

/**
 * Keeps the tab recorded as long as this page lives. The port closes whenever the worker stops; connecting again at once
 * is the only sign of an open DevTools that works in private windows too.
 */
export function holdDevtoolsClaim(tabId: number): void {
  let first = true;
  const connect = (): void => {
    const port = openPort(devtoolsPortName(tabId));
    port.onClose(connect);
    port.post({ type: "devtools", opened: first });
    first = false;
  };
  connect();
}
