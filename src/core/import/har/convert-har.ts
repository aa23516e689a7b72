import { lossyText } from "../../bytes/byte-string.ts";
import { clearsCookies } from "../../capture/clear-site-data.ts";
import type { CaptureEvent } from "../../capture/event.ts";
import type { Exchange } from "../../capture/exchange.ts";
import type { JarCookie } from "../../capture/jar-cookie.ts";
import { domainMatches } from "../../cookie/domain-match.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import { siteDomain } from "../../site/site.ts";
import { entryFacts, HAR_STORE, HAR_TAB, type TimedFact } from "./entry-facts.ts";
import type { HarHeader } from "./har-header.ts";
import { EntryPlanner } from "./plan-entries.ts";
import { PredictedJar } from "./predicted-jar.ts";
import type { HarEntry } from "./read-entry.ts";
import { RecordWriter } from "./record-writer.ts";
import { toldCookie } from "./told-cookies.ts";

/** What came of a conversion besides its events. */
export interface Conversion {
  readonly events: readonly CaptureEvent[];
  /** Names of cookies that were sent and of which nothing else is known, with their host. */
  readonly unknownCookies: ReadonlySet<string>;
}

/** The events of a HAR that another program wrote. A generator: it yields after each step, so that the caller can pause. */
export function* convertHar(
  header: HarHeader,
  entries: readonly HarEntry[],
  salt: string,
): Generator<number, Conversion> {
  const inOrder = entries.toSorted((one, other) => one.facts.start - other.facts.start);
  const timeline = yield* timelineOf(header, inOrder);
  const conversion = new HarConversion();
  conversion.begin(header, salt, inOrder[0]?.facts.start ?? 0, inOrder[0]?.facts.url ?? null);
  for (const [at, { planned, timed }] of timeline.entries()) {
    conversion.add(planned, timed);
    yield at / timeline.length;
  }
  return conversion.end(timeline.at(-1)?.timed.time ?? 0);
}

interface Step {
  readonly planned: HarEntry;
  readonly timed: TimedFact;
}

function* timelineOf(header: HarHeader, inOrder: readonly HarEntry[]): Generator<number, readonly Step[]> {
  const planner = new EntryPlanner(header.titles);
  const steps: Step[] = [];
  for (const [index, entry] of inOrder.entries()) {
    for (const timed of entryFacts(planner.plan(entry), index)) steps.push({ planned: entry, timed });
    yield 0;
  }
  return steps.sort((one, other) => one.timed.time - other.timed.time);
}

class HarConversion {
  private readonly writer = new RecordWriter();
  private readonly jar = new PredictedJar(HAR_STORE);
  private readonly unknownCookies = new Set<string>();

  begin({ browser, version, creator, profile }: HarHeader, salt: string, at: number, url: string | null): void {
    const { writer } = this;
    writer.add({ kind: "begin", browser, version, tabId: HAR_TAB, storeId: HAR_STORE, private: false, salt }, at);
    writer.add({ kind: "imported", creator, profile }, at);
    writer.add({ kind: "tab", tabId: HAR_TAB, openedBy: null, url }, at);
    writer.add({ kind: "recording", state: "on", claims: [] }, at);
  }

  end(at: number): Conversion {
    this.writer.add({ kind: "recording", state: "off", claims: [] }, at);
    return { events: this.writer.events, unknownCookies: this.unknownCookies };
  }

  add(entry: HarEntry, { time, fact }: TimedFact): void {
    if (fact.kind === "request") this.meetCookies(entry, time);
    this.writer.add(fact, time);
    if (fact.kind !== "response") return;
    const exchange = this.writer.record.chains
      .get(fact.requestId)
      ?.find(({ response }) => response?.time === fact.time);
    if (exchange) this.judge(exchange, time);
  }

  /** What a request carried shows the jar as it was. */
  private meetCookies(entry: HarEntry, time: number): void {
    if (entry.cookie === null) return;
    const { hostname } = new URL(entry.facts.url);
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    const told = new Map(entry.requestCookies.flatMap((each) => namedCookie(each, host)));
    for (const pair of parseCookieHeader(entry.cookie)) {
      const [name, value] = [lossyText(pair.name), lossyText(pair.value)];
      const held = this.jar.named(host, name).filter((cookie) => reaches(cookie, host));
      const [first] = held;
      if (held.some((cookie) => cookie.value === value)) continue;
      if (first !== undefined && held.length === 1) this.change({ ...first, value }, time);
      else if (first === undefined) this.meet(told.get(name), name, host, time);
    }
  }

  /** It went with another value than the jar had: something on the page changed it. */
  private change(cookie: JarCookie, time: number): void {
    this.jar.put(cookie, time);
    this.writer.add({ kind: "jar-change", cookie, removed: false, cause: "explicit" }, time);
  }

  private meet(cookie: JarCookie | undefined, name: string, host: string, time: number): void {
    if (cookie === undefined) {
      this.unknownCookies.add(`${name} ${host}`);
      return;
    }
    this.jar.put(cookie, time);
    this.writer.add(
      { kind: "jar-found", storeId: HAR_STORE, site: siteDomain(`https://${cookie.domain}/`), cookies: [cookie] },
      time,
    );
  }

  private judge(exchange: Exchange, time: number): void {
    const { writer, jar } = this;
    if (clearsCookies(exchange)) {
      for (const cookie of jar.clear(exchange.host)) this.remove(cookie, "explicit", time);
    }
    for (const line of exchange.response?.setLines ?? []) {
      const { verdict, cookie, evicted } = jar.receive(writer.record, exchange, line);
      writer.add({ kind: "judged", exchangeId: exchange.id, index: line.index, verdict, cookie }, time);
      for (const gone of evicted) this.remove(gone, "evicted", time);
    }
  }

  private remove(cookie: JarCookie, cause: "explicit" | "evicted", time: number): void {
    this.writer.add({ kind: "jar-change", cookie, removed: true, cause }, time);
  }
}

function namedCookie(each: unknown, host: string): readonly (readonly [string, JarCookie])[] {
  const cookie = toldCookie(each, HAR_STORE);
  return cookie === null || !reaches(cookie, host) ? [] : [[cookie.name, cookie]];
}

function reaches({ hostOnly, domain }: JarCookie, host: string): boolean {
  return hostOnly ? domain === host : domainMatches(host, domain);
}
