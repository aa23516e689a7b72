import type { Jar } from "../cookie/jar/jar.ts";
import { jarOfCookies } from "../cookie/jar/jar-of-cookies.ts";
import { parseSetCookie } from "../cookie/parse-set-cookie.ts";
import type { ProfileId } from "../cookie/profiles/profile.ts";
import type { StoreResult } from "../cookie/store/store-result.ts";
import { storeSetLine } from "../cookie/store/store-set-line.ts";
import { readUrl } from "../site/url-parts.ts";
import type { Exchange, SetLine } from "./exchange.ts";
import { heldAt } from "./jar-at.ts";
import { entriesNamed } from "./jar-index.ts";
import { serverDate } from "./read-set-line.ts";
import type { CaptureRecord } from "./record.ts";
import { requestOf } from "./request-of.ts";
import { storedForm } from "./stored-form.ts";
import { NOT_EXPLAINED, type SetLineVerdict } from "./verdict.ts";

/**
 * The verdict of a set line, with the reason that the engine finds in who made the request where the line itself gives
 * none. That it was refused was observed; why stays the engine's reading, and "not explained" where it finds nothing.
 */
export function explainedVerdict(record: CaptureRecord, line: SetLine): SetLineVerdict {
  const { verdict } = line;
  const exchange = record.exchangesById.get(line.exchangeId);
  if (verdict.reason !== NOT_EXPLAINED || !exchange) return verdict;
  const result = engineResult(record, exchange, line);
  return result?.outcome === "rejected" ? { ...verdict, reason: result.reason } : verdict;
}

/** Whether a refusal's reason is the engine's alone: nothing in the line gave it, and the browser does not tell. */
export function isUntold({ verdict }: SetLine, reason: string): boolean {
  return verdict.reason === NOT_EXPLAINED && reason !== NOT_EXPLAINED;
}

/** What the engine says of a line where the browser was seen to do otherwise; null where they agree, or nobody knows. */
export function disagreementAbout(record: CaptureRecord, line: SetLine): "stored" | "rejected" | null {
  const { outcome, basis } = line.verdict;
  const exchange = record.exchangesById.get(line.exchangeId);
  if (outcome === "undecided" || basis !== "observed" || !exchange) return null;
  const result = engineResult(record, exchange, line);
  const refuses = result?.outcome === "rejected";
  // What rests on a setting that nobody told is no disagreement.
  if (result === null || result.assumed || refuses === (outcome === "rejected")) return null;
  return refuses ? "rejected" : "stored";
}

/** By the cookies of its name that were there; others do not matter to a line. Null where the address cannot be read. */
function engineResult(record: CaptureRecord, exchange: Exchange, line: SetLine): StoreResult | null {
  if (readUrl(exchange.url) === null) return null;
  return storeSetLine(jarBefore(record, exchange, line), line.parsed, requestOf(record, exchange));
}

/** What the rules of another browser, with its own default for third parties, make of a line; null as above. */
export function resultElsewhere(record: CaptureRecord, line: SetLine, profile: ProfileId): StoreResult | null {
  const exchange = record.exchangesById.get(line.exchangeId);
  if (!exchange?.response || readUrl(exchange.url) === null) return null;
  const { time, headers } = exchange.response;
  const request = requestOf(record, exchange, "unknown", profile);
  const parsed = parseSetCookie(line.line, request.engine.profile, time, serverDate(headers));
  return storeSetLine(jarBefore(record, exchange, line), parsed, request);
}

function jarBefore(record: CaptureRecord, exchange: Exchange, line: SetLine): Jar {
  const at = exchange.response?.time ?? 0;
  const held = entriesNamed(record, line.identity.name).flatMap((entry) =>
    entry.cookie.storeId === exchange.storeId ? (heldAt(record, entry, at) ?? []) : [],
  );
  return jarOfCookies(held.map(({ cookie, created }) => storedForm(cookie, created)));
}
