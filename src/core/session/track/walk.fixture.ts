import { byteStringFromText } from "../../bytes/byte-string.ts";
import { applyEvent } from "../../capture/apply.ts";
import { cookieRows } from "../../capture/cookie-rows.ts";
import type { BrowserName, CaptureFact, MarkLabel } from "../../capture/event.ts";
import type { JarCookie } from "../../capture/jar-cookie.ts";
import { begin, completed, cookie, on, redirect, request, response, tab } from "../../capture/record.fixture.ts";
import { type CaptureRecord, emptyRecord } from "../../capture/record.ts";
import { hostOf } from "../../site/url-parts.ts";
import type { SessionCorrections } from "./correction-key.ts";
import { sessionHistory } from "./session-history.ts";
import type { SessionHistory, SessionTrack } from "./session-track.ts";

export const A = "6f1c0a9d4e2b8f7035a1c6d9e8b24f10";
export const B = "0b7e5d3c1a9f8264e0d2c4b6a8f01357";
export const C = "c4d1e88b03f7a92651be40dd7763fa19";
const HTTP_ONLY = "; Path=/; HttpOnly";

interface AskOptions {
  readonly method?: string;
  readonly type?: string;
  /** Names of the fields of a posted form; makes the request a POST. */
  readonly form?: readonly string[];
  readonly status?: number;
  /** Where it redirects to. */
  readonly to?: string;
  /** Values by cookie name; null deletes. Attributes may follow a value. */
  readonly set?: Readonly<Record<string, string | null>>;
  readonly authorization?: string;
  readonly clear?: boolean;
  readonly referer?: string;
  readonly initiator?: string;
  /** The Cookie header where it is not what the jar holds. */
  readonly cookie?: string;
  readonly tab?: number;
  readonly store?: string;
  /** Milliseconds since the request before; a second where not given. */
  readonly after?: number;
}

/** A browser that walks through a site and records itself: jar, Cookie headers and redirects go by themselves. */
export class Walk {
  readonly record: CaptureRecord = emptyRecord();
  readonly #jar = new Map<string, JarCookie>();
  #seq = 0;
  #time = 1_000_000;
  #requests = 0;
  #to: { readonly url: string; readonly id: string; readonly options: AskOptions } | null = null;

  constructor(browser: BrowserName = "chromium", held: Readonly<Record<string, string>> = {}) {
    for (const fact of [begin(browser), tab, on]) this.tell(fact);
    const cookies = Object.entries(held).map(([name, value]) => cookie({ name, value, httpOnly: true }));
    for (const one of cookies) this.#jar.set(`0 shop.test ${one.name}`, one);
    this.tell({ kind: "jar-found", storeId: "0", site: "shop.test", cookies });
  }

  tell(fact: CaptureFact): this {
    applyEvent(this.record, { ...fact, boot: "boot", seq: ++this.#seq, at: this.#time });
    return this;
  }

  /** A path of shop.test, or a whole URL. */
  ask(place: string, options: AskOptions = {}): this {
    this.#requests += 1;
    return this.#hop(place, options, `r${this.#requests}`);
  }

  /** The next hop of the redirect that the last answer was. */
  follow(options: AskOptions = {}): this {
    if (!this.#to) throw new Error("The last answer was no redirect.");
    const { url, id, options: first } = this.#to;
    const { tab: tabId, store, type } = first;
    return this.#hop(
      url,
      { ...(tabId ? { tab: tabId } : {}), ...(store ? { store } : {}), ...(type ? { type } : {}), ...options },
      id,
    );
  }

  wait(milliseconds: number): this {
    this.#time += milliseconds;
    return this;
  }

  mark(label: MarkLabel): this {
    this.#time += 100;
    return this.tell({ kind: "mark", label, text: "" });
  }

  /** A script writes or deletes a cookie, or the browser does. */
  script(name: string, value: string | null, cause: "explicit" | "expired" = "explicit"): this {
    this.#time += 10;
    this.#change("0", cookie({ name, value: value ?? "" }), value === null, cause);
    return this;
  }

  history(corrections: SessionCorrections = new Map()): SessionHistory {
    return sessionHistory(this.record, cookieRows(this.record), corrections);
  }

  track(name: string, corrections: SessionCorrections = new Map()): SessionTrack {
    const found = this.history(corrections).tracks.find((track) => track.name === name);
    if (!found) throw new Error(`No track of ${name}.`);
    return found;
  }

  #hop(place: string, options: AskOptions, id: string): this {
    const url = place.startsWith("/") ? `https://shop.test${place}` : place;
    const { form, status = options.to ? 302 : 200, store = "0" } = options;
    this.#time += options.after ?? 1000;
    const time = this.#time;
    if (form) this.tell({ kind: "form", requestId: id, url, time, fields: form });
    const header = options.cookie ?? this.#header(store, hostOf(url));
    this.tell({
      ...request({ id, url, method: options.method ?? (form ? "POST" : "GET"), type: options.type ?? "main_frame" }),
      ...(header === "" ? {} : { cookie: byteStringFromText(header) }),
      ...{
        time,
        storeId: store,
        tabId: options.tab ?? 1,
        initiator: options.initiator ?? null,
        headers: headersOf(options),
      },
    } as CaptureFact);
    this.#time += 20;
    const lines = Object.entries(options.set ?? {}).map(([name, value]) => lineOf(name, value));
    const cleared = options.clear ? ([["clear-site-data", '"cookies"']] as const) : [];
    this.tell({ ...response(lines, { id, url, status, headers: cleared }), time: this.#time } as CaptureFact);
    for (const [name, value] of Object.entries(options.set ?? {})) this.#receive(store, hostOf(url), name, value);
    if (options.clear) this.#clear(store, hostOf(url));
    this.#time += 5;
    if (options.to) this.tell({ ...redirect(absolute(options.to), { id, url }), time: this.#time } as CaptureFact);
    else this.tell({ ...completed({ id, url }), time: this.#time } as CaptureFact);
    this.#to = options.to ? { url: options.to, id, options } : null;
    return this;
  }

  #receive(store: string, host: string, name: string, line: string | null): void {
    const [value = "", attributes] = split(line ?? "");
    const domain = /domain=([^;]+)/i.exec(attributes)?.[1] ?? host;
    const age = /max-age=(\d+)/i.exec(attributes)?.[1];
    const known = this.#jar.get(`${store} ${domain} ${name}`);
    if (line === null && !known) return;
    const made = cookie({
      storeId: store,
      domain,
      hostOnly: domain === host && !/domain=/i.test(attributes),
      name,
      value: line === null ? (known?.value ?? "") : value,
      httpOnly: /httponly/i.test(attributes),
      expires: age === undefined ? null : this.#time + Number(age) * 1000,
    });
    this.#change(store, made, line === null, "explicit");
  }

  #change(store: string, made: JarCookie, removed: boolean, cause: "explicit" | "expired"): void {
    const key = `${store} ${made.domain} ${made.name}`;
    const known = this.#jar.get(key);
    if (known && !removed && known.hostOnly === made.hostOnly) {
      this.tell({ kind: "jar-change", cookie: known, removed: true, cause: "overwrite" });
    } else if (known && !removed) this.tell({ kind: "jar-change", cookie: known, removed: true, cause: "explicit" });
    this.tell({ kind: "jar-change", cookie: removed && known ? known : made, removed, cause });
    if (removed) this.#jar.delete(key);
    else this.#jar.set(key, made);
  }

  #clear(store: string, host: string): void {
    for (const held of [...this.#jar.values()]) {
      if (held.storeId === store && held.domain === host) this.#change(store, held, true, "explicit");
    }
  }

  #header(store: string, host: string): string {
    const held = [...this.#jar.values()].filter(
      ({ storeId, domain }) => storeId === store && (host === domain || host.endsWith(`.${domain}`)),
    );
    return held.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
}

function headersOf({ authorization, referer }: AskOptions): readonly (readonly [string, string])[] {
  return [
    ...(authorization === undefined ? [] : ([["authorization", authorization]] as const)),
    ...(referer === undefined ? [] : ([["referer", absolute(referer)]] as const)),
  ];
}

function absolute(place: string): string {
  return place.startsWith("/") ? `https://shop.test${place}` : place;
}

function split(line: string): readonly [string, string] {
  const end = line.indexOf(";");
  return end < 0 ? [line, HTTP_ONLY] : [line.slice(0, end), line.slice(end)];
}

function lineOf(name: string, value: string | null): string {
  if (value === null) return `${name}=; Path=/; Max-Age=0`;
  const [text, attributes] = split(value);
  return `${name}=${text}${attributes}`;
}

/** Kinds of the events of a track, in order. */
export function kinds({ events }: SessionTrack): readonly string[] {
  return events.map(({ kind }) => kind);
}
