import { byteStringFromText, lossyText } from "../bytes/byte-string.ts";
import type { Request } from "../cookie/context/request.ts";
import { parseCookieHeader } from "../cookie/parse-cookie-header.ts";
import type { ReasonCode } from "../cookie/reasons.ts";
import { withholdingReasons } from "../cookie/retrieve/withholding.ts";
import { registrableDomain } from "../site/registrable-domain.ts";
import { readUrl } from "../site/url-parts.ts";
import { cookieTravel, type Exchange, type SetLine } from "./exchange.ts";
import { disagreementAbout, explainedVerdict } from "./explain-line.ts";
import { fitsFirstParty } from "./first-party-domain.ts";
import { type HeldCookie, heldAt } from "./jar-at.ts";
import { entriesOfSite } from "./jar-by-site.ts";
import type { ChangeSource, JarEntry } from "./jar-entry.ts";
import type { CaptureRecord } from "./record.ts";
import { requestOf } from "./request-of.ts";
import { isScripted } from "./scripted.ts";
import { storedForm } from "./stored-form.ts";
import { type Basis, NOT_EXPLAINED, type UndecidedReason } from "./verdict.ts";

/** Matching cookies were there, the engine would send them, and none went on a request that a script can make without. */
export const LIKELY_WITHOUT_CREDENTIALS = "likely-without-credentials";

export type ExchangeCookieReason =
  | ReasonCode
  | UndecidedReason
  | typeof NOT_EXPLAINED
  | typeof LIKELY_WITHOUT_CREDENTIALS;

/** One cookie that concerns one exchange: carried, not carried and why, set, or refused. */
export interface ExchangeCookie {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  /** What the jar knows of it; null for a refused line, and for a carried cookie that the record never saw in the jar. */
  readonly entry: JarEntry | null;
  /** The set line of this exchange, where the row is about one. */
  readonly line: SetLine | null;
  readonly state: "sent" | "withheld" | "set" | "deleted" | "rejected" | "undecided";
  readonly reason: ExchangeCookieReason | null;
  readonly basis: Basis;
  /** What the engine says where the browser did otherwise. */
  readonly predicted: "sent" | "withheld" | "stored" | "rejected" | null;
  readonly setBy: ChangeSource | null;
  /** Place in the Cookie header, from 0. */
  readonly order: number | null;
}

/**
 * Whether the browser did otherwise than the rules say. A cookie that was likely left out on purpose, as a script may ask
 * for, is no such case.
 */
export function disagrees({ predicted, reason }: ExchangeCookie): boolean {
  return predicted !== null && reason !== LIKELY_WITHOUT_CREDENTIALS;
}

/** The engine keeps cookies of other hosts of the site apart by these; they say nothing about this host. */
const OTHER_HOST: ReadonlySet<string> = new Set(["host-differs", "domain-mismatch"]);

/**
 * Every cookie that concerns one exchange: first what it carried in the order of its header, then what it did not, then
 * what its response set or tried to set.
 */
export function exchangeCookies(record: CaptureRecord, exchange: Exchange): readonly ExchangeCookie[] {
  return [
    ...requestCookies(record, exchange),
    ...(exchange.response?.setLines ?? []).map((line) => fromLine(record, line)),
  ];
}

function requestCookies(record: CaptureRecord, exchange: Exchange): readonly ExchangeCookie[] {
  // Nothing travelled, or nobody saw what did.
  if (cookieTravel(exchange) !== "carried" || exchange.sentAt === null || readUrl(exchange.url) === null) return [];
  const request = requestOf(record, exchange);
  const held = entriesOfSite(record, registrableDomain(exchange.host)).flatMap((entry) =>
    entry.cookie.storeId === exchange.storeId && fitsFirstParty(entry.cookie, exchange)
      ? (heldAt(record, entry, exchange.sentAt ?? 0) ?? [])
      : [],
  );
  const sent = sentCookies(record, exchange, held, request);
  const carried = new Set(sent.map(({ entry }) => entry));
  const others = held.filter(({ entry }) => !carried.has(entry));
  return [...sent, ...withheldCookies(exchange, others, request, sent.length === 0)];
}

function sentCookies(
  record: CaptureRecord,
  exchange: Exchange,
  held: readonly HeldCookie[],
  request: Request,
): readonly ExchangeCookie[] {
  const taken = new Set<JarEntry>();
  const byName = new Map<string, HeldCookie[]>();
  for (const one of held) {
    const known = byName.get(one.cookie.name);
    if (known === undefined) byName.set(one.cookie.name, [one]);
    else known.push(one);
  }
  return parseCookieHeader(exchange.cookie ?? byteStringFromText("")).map((pair, order) => {
    const [name, value] = [lossyText(pair.name), lossyText(pair.value)];
    const named = (byName.get(name) ?? []).filter(({ entry }) => !taken.has(entry));
    const fits = (candidate: HeldCookie): boolean =>
      withholdingReasons(storedForm(candidate.cookie, candidate.created), request).length === 0;
    const found =
      named.find((one) => one.cookie.value === value && fits(one)) ?? named.find((one) => one.cookie.value === value);
    // The jar's own events can be heard of after the request that already carries the cookie.
    const entry = found?.entry ?? entryWith(record, exchange, name, value);
    if (entry) taken.add(entry);
    // What rests on a setting that nobody told is no disagreement.
    const predicted = found && !fits(found) && !request.access.assumed ? "withheld" : null;
    return {
      name,
      domain: entry?.cookie.domain ?? exchange.host,
      path: entry?.cookie.path ?? "",
      entry,
      line: null,
      state: "sent",
      reason: null,
      basis: "observed",
      predicted,
      setBy: found?.setBy ?? entry?.history[0]?.source ?? null,
      order,
    };
  });
}

function entryWith(record: CaptureRecord, exchange: Exchange, name: string, value: string): JarEntry | null {
  const entries = entriesOfSite(record, registrableDomain(exchange.host));
  const had = (entry: JarEntry): boolean =>
    entry.cookie.name === name && entry.history.some(({ cookie }) => cookie.value === value);
  return entries.find((entry) => entry.cookie.storeId === exchange.storeId && had(entry)) ?? null;
}

function withheldCookies(
  exchange: Exchange,
  others: readonly HeldCookie[],
  request: Request,
  nothingSent: boolean,
): readonly ExchangeCookie[] {
  return others.flatMap((held): readonly ExchangeCookie[] => {
    const reasons = withholdingReasons(storedForm(held.cookie, held.created), request);
    if (reasons.some((reason) => OTHER_HOST.has(reason))) return [];
    const [reason] = reasons;
    const scripted = nothingSent && isScripted(exchange.type);
    const { cookie, entry, setBy } = held;
    return [
      {
        name: cookie.name,
        domain: cookie.domain,
        path: cookie.path,
        entry,
        line: null,
        state: "withheld",
        reason: reason ?? (scripted ? LIKELY_WITHOUT_CREDENTIALS : NOT_EXPLAINED),
        // That it did not go was seen; why is what the engine says.
        basis: reason === undefined ? "observed" : "predicted",
        predicted: reason === undefined && !request.access.assumed ? "sent" : null,
        setBy,
        order: null,
      },
    ];
  });
}

const STATES = {
  stored: "set",
  updated: "set",
  unchanged: "set",
  deleted: "deleted",
  "deleted-nothing": "deleted",
  rejected: "rejected",
  undecided: "undecided",
} as const;

function fromLine(record: CaptureRecord, line: SetLine): ExchangeCookie {
  const { name, domain, path } = line.identity;
  const verdict = explainedVerdict(record, line);
  return {
    name,
    domain,
    path,
    entry: line.key === null ? null : (record.jar.get(line.key) ?? null),
    line,
    state: STATES[line.verdict.outcome],
    reason: verdict.reason,
    basis: verdict.basis,
    predicted: disagreementAbout(record, line),
    setBy: { kind: "set-line", exchangeId: line.exchangeId, index: line.index },
    order: null,
  };
}
