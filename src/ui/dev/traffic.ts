import { byteStringFromText } from "../../core/bytes/byte-string.ts";
import type { BrowserName, CaptureEvent, CaptureFact } from "../../core/capture/event.ts";
import type { JarCookie } from "../../core/capture/jar-cookie.ts";

const DAY = 86_400_000;

/** A Set-Cookie line, and the cookie that it makes; null where the browser refuses it. */
export interface PlannedLine {
  readonly line: string;
  readonly cookie: Partial<JarCookie> | null;
}

export interface PlannedExchange {
  readonly method?: string;
  readonly url: string;
  readonly status?: number;
  readonly type?: string;
  readonly frameId?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly lines?: readonly PlannedLine[];
  /** Origin of the page that asked, where it is not the top-level one. */
  readonly initiator?: string;
  /** Made without credentials. */
  readonly bare?: boolean;
  readonly error?: string;
  readonly cached?: boolean;
  /** The hop leads to this address; the next exchange is the next hop. */
  readonly redirect?: string;
}

/** Writes the events that a background would write for planned traffic. */
export class Traffic {
  readonly events: CaptureEvent[] = [];
  readonly #jar = new Map<string, JarCookie>();
  readonly #top: string;
  #now: number;
  #seq = 0;
  #requests = 0;
  #redirecting = false;

  /** @param start milliseconds since 1970. */
  constructor(browser: BrowserName, start: number, top: string, isPrivate = false) {
    this.#now = start;
    this.#top = top;
    this.add({
      kind: "begin",
      browser,
      version: browser === "firefox" ? "156.0" : "156.0.7204.0",
      tabId: 1,
      storeId: "0",
      private: isPrivate,
      salt: "harness",
    });
    this.add({ kind: "tab", tabId: 1, openedBy: null, url: top });
    this.add({ kind: "recording", state: "on", claims: ["devtools"] });
  }

  get now(): number {
    return this.#now;
  }

  add(fact: CaptureFact): void {
    this.#now += 3;
    this.#seq += 1;
    this.events.push({ ...fact, boot: "b1", seq: this.#seq, at: this.#now });
  }

  /** Cookies that were there before the record began. */
  found(cookies: readonly Partial<JarCookie>[]): void {
    this.add({
      kind: "jar-found",
      storeId: "0",
      site: "shop.test",
      cookies: cookies.map((cookie) => this.#keep(cookie)),
    });
  }

  exchange({
    method = "GET",
    url,
    status = 200,
    type = "xmlhttprequest",
    frameId = 0,
    headers = [],
    lines = [],
    initiator,
    bare = false,
    error,
    cached = false,
    redirect,
  }: PlannedExchange): void {
    const requestId = String(this.#redirecting ? this.#requests : ++this.#requests);
    this.#redirecting = redirect !== undefined;
    const { host, protocol, pathname } = new URL(url);
    const sent = [...this.#jar.values()].filter(
      ({ domain, path }) =>
        !bare && (host === domain || host.endsWith(`.${domain}`)) && (path === "/" || pathname.startsWith(path)),
    );
    const cookie = sent.map(({ name, value }) => `${name}=${value}`).join("; ");
    const fact = { requestId, url, time: this.#now };
    this.add({
      ...fact,
      kind: "request",
      tabId: 1,
      frameId,
      parentFrameId: frameId === 0 ? -1 : 0,
      documentId: null,
      storeId: "0",
      type,
      method,
      initiator: initiator ?? (type === "main_frame" ? null : new URL(this.#top).origin),
      topUrl: this.#top,
      cookie: cookie === "" ? null : byteStringFromText(cookie),
      headers: [["Host", host], ["Accept", "*/*"], ...headers].map(([name = "", value = ""]) => [
        name,
        byteStringFromText(value),
      ]),
    });
    this.#now += 38;
    if (error !== undefined) {
      this.add({ ...fact, time: this.#now, kind: "failed", error, fromCache: false });
      return;
    }
    this.add({
      ...fact,
      time: this.#now,
      kind: "response",
      status,
      statusLine: `${protocol === "https:" ? "HTTP/2" : "HTTP/1.1"} ${status}`,
      setCookie: lines.map(({ line }) => byteStringFromText(line)),
      headers: [["content-type", byteStringFromText("text/html; charset=utf-8")]],
    });
    for (const { cookie: made } of lines) {
      if (made !== null)
        this.add({
          kind: "jar-change",
          cookie: this.#keep({ domain: host, ...made }),
          removed: false,
          cause: "explicit",
        });
    }
    const end = { ...fact, time: this.#now, fromCache: cached, ip: "203.0.113.7" };
    if (redirect === undefined) this.add({ ...end, kind: "completed", status });
    else this.add({ ...end, kind: "redirect", to: redirect });
  }

  /** A read of the jar that shows nothing new, so that refused lines get their verdict. */
  read(sites: readonly string[]): void {
    this.add({ kind: "jar-read", storeId: "0", sites, began: this.#seq, set: [], gone: [], unreadable: [] });
  }

  /** A change that no set line explains. */
  script(cookie: Partial<JarCookie>, removed = false): void {
    this.add({ kind: "jar-change", cookie: this.#keep(cookie, removed), removed, cause: "explicit" });
  }

  #keep(part: Partial<JarCookie>, removed = false): JarCookie {
    const cookie: JarCookie = {
      storeId: "0",
      partitionKey: null,
      firstPartyDomain: "",
      domain: "shop.test",
      hostOnly: true,
      path: "/",
      name: "",
      value: "",
      secure: false,
      httpOnly: false,
      sameSite: "unspecified",
      expires: null,
      ...part,
    };
    const key = `${cookie.domain} ${cookie.path} ${cookie.name}`;
    if (removed) this.#jar.delete(key);
    else this.#jar.set(key, cookie);
    return cookie;
  }
}

export { DAY };
