import { type DevtoolsAnswer, readDevtoolsAnswer } from "../protocol/devtools-answer.ts";
import { devtoolsPortName } from "../protocol/port-name.ts";
import type { DevtoolsToBackground } from "../protocol/view-message.ts";
import { api } from "./api.ts";
import { field, objectField } from "./fields.ts";
import { type MessagePort, openPort } from "./ports.ts";

/** The tab that this DevTools window inspects. https://developer.chrome.com/docs/extensions/reference/api/devtools/inspectedWindow */
export function inspectedTabId(): number {
  return api.devtools.inspectedWindow.tabId;
}

export async function createPanel(title: string, icon: string, page: string): Promise<void> {
  await api.devtools.panels.create(title, icon, page);
}

export function devtoolsTheme(): "light" | "dark" | null {
  return themeNamed(api.devtools.panels.themeName);
}

/** Calls `hear` when the person gives DevTools another theme. The two browsers name the event differently. */
export function onDevtoolsTheme(hear: (theme: "light" | "dark" | null) => void): void {
  const { panels } = api.devtools;
  const listener = (name: unknown): void => hear(themeNamed(name));
  const event = objectField(panels, "onThemeChanged");
  const add = event ? field(event, "addListener") : field(panels, "setThemeChangeHandler");
  if (typeof add === "function") Reflect.apply(add, event ?? panels, [listener]);
}

function themeNamed(name: unknown): "light" | "dark" | null {
  if (name === "dark") return "dark";
  return name === "light" || name === "default" ? "light" : null;
}

/** What the page has to say and to hear over the port that is its claim. */
export interface DevtoolsTalk {
  /** There is a port again: what the last one may have lost is said again. */
  connected(): void;
  heard(answer: DevtoolsAnswer): void;
}

/**
 * Keeps the tab recorded as long as this page lives. The port closes whenever the worker stops; connecting again at once
 * is the only sign of an open DevTools that works in private windows too.
 *
 * @returns says something over the port of the moment.
 */
export function holdDevtoolsClaim(tabId: number, talk: DevtoolsTalk): (message: DevtoolsToBackground) => void {
  let port: MessagePort | null = null;
  const connect = (): void => {
    const next = openPort(devtoolsPortName(tabId));
    next.onClose(connect);
    next.onMessage((message) => {
      const answer = readDevtoolsAnswer(message);
      if (answer) talk.heard(answer);
    });
    next.post({ type: "devtools", opened: port === null });
    port = next;
    talk.connected();
  };
  connect();
  return (message) => port?.post(message);
}
