import { cookieRows } from "../core/capture/cookie-rows.ts";
import type { JarCookie } from "../core/capture/jar-cookie.ts";
import { registrableDomain } from "../core/site/registrable-domain.ts";
import type { MessagePort } from "../platform/ports.ts";
import type { TabInfo } from "../platform/tabs.ts";
import type { BackgroundToView, ViewToBackground } from "../protocol/view-message.ts";
import type { BrowserPort, Hub } from "./hub.ts";
import { makeHub } from "./ready.ts";
import { stamper } from "./stamper.ts";
import type { TextStore } from "./text-store.ts";

/** storage.session as a map, with a quota in characters. */
export function memoryStore(quota = Number.POSITIVE_INFINITY): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    async read(keys) {
      return new Map(keys.flatMap((key) => (texts.has(key) ? [[key, texts.get(key) ?? ""] as const] : [])));
    },
    async write(added) {
      const after = new Map([...texts, ...added]);
      const size = [...after].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
      if (size > quota) throw new Error("QUOTA_BYTES quota exceeded");
      for (const [key, text] of added) texts.set(key, text);
    },
    async remove(keys) {
      for (const key of keys) texts.delete(key);
    },
  };
}

export function shopTab(tabId: number, url = "https://shop.test/"): TabInfo {
  return { tabId, url, title: "Shop", private: false, storeId: "0", openerTabId: null };
}

/** The inputs of a hub, each to be changed by a test while it runs. */
export interface World {
  readonly store: TextStore & { readonly texts: Map<string, string> };
  readonly tabs: TabInfo[];
  readonly cookies: JarCookie[];
  readonly listening: { wire: boolean; jarAndTabs: boolean };
  readonly badges: Map<number, { recording: boolean; count: number }>;
  /** Registrable domains that the extension may not see. */
  readonly hidden: Set<string>;
  /** Domains whose jar was asked for, in order. */
  readonly asked: string[];
  /** A read of a jar shows what was in it when it was asked for, and is answered when this settles. */
  answers: Promise<void>;
  /** What access there is to hosts is known when this settles. */
  access: Promise<void>;
}

export function world(quota?: number): World {
  return {
    store: memoryStore(quota),
    tabs: [shopTab(1)],
    cookies: [],
    listening: { wire: false, jarAndTabs: false },
    badges: new Map(),
    hidden: new Set(),
    asked: [],
    answers: Promise.resolve(),
    access: Promise.resolve(),
  };
}

/** One life of the background in a world; `boot` names it. */
export function startHub(inside: World, boot = "boot-1"): Promise<Hub> {
  let names = 0;
  const port: BrowserPort = {
    browser: { name: "chromium", version: "156" },
    findTab: async (tabId) => inside.tabs.find((tab) => tab.tabId === tabId) ?? null,
    allTabs: async () => [...inside.tabs],
    reloadTab: async () => {},
    openPage: async () => {},
    hostAccess: () => inside.access.then(() => "all"),
    showBadge: async (tabId, recording, count) => void inside.badges.set(tabId, { recording, count }),
    listen: async (wanted) => void Object.assign(inside.listening, wanted),
    saveAlways: async () => {},
    randomText: () => `${boot}-${names++}`,
  };
  const ofDomain = (storeId: string, domain: string): readonly JarCookie[] =>
    inside.cookies.filter((cookie) => cookie.storeId === storeId && registrableDomain(cookie.domain) === domain);
  return makeHub({
    port,
    store: inside.store,
    jars: {
      async readJar(storeId, domain) {
        inside.asked.push(domain);
        const cookies = ofDomain(storeId, domain);
        await inside.answers;
        return cookies;
      },
      readPartition: async (storeId, site) =>
        inside.cookies.filter((cookie) => cookie.storeId === storeId && cookie.partitionKey?.topLevelSite === site),
      canSee: async (domain) => !inside.hidden.has(domain),
    },
    stamps: stamper(boot, () => 1_000_000),
    always: { everywhere: false, sites: [] },
    rows: async () => cookieRows,
  });
}

/** A port whose other end is the test. */
export function testPort(name: string): MessagePort & {
  readonly received: BackgroundToView[];
  send(message: ViewToBackground): void;
  /** Says anything, as another context might. */
  say(message: object): void;
  disconnect(): void;
} {
  const received: BackgroundToView[] = [];
  let hear: (message: unknown) => void = () => {};
  let closed: () => void = () => {};
  return {
    name,
    received,
    post: (message) => void received.push(structuredClone(message) as BackgroundToView),
    onMessage: (listener) => {
      hear = listener;
    },
    onClose: (listener) => {
      closed = listener;
    },
    close: () => closed(),
    send: (message) => hear(message),
    say: (message) => hear(message),
    disconnect: () => closed(),
  };
}
