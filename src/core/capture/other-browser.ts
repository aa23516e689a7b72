import { expiryOf } from "../cookie/lifetime.ts";
import type { ReasonCode } from "../cookie/reasons.ts";
import type { StoreResult } from "../cookie/store/store-result.ts";
import type { BrowserName } from "./event.ts";
import type { SetLine } from "./exchange.ts";
import { resultElsewhere } from "./explain-line.ts";
import { type CaptureRecord, profileIdOf } from "./record.ts";

/** What another browser would do with a line that this one treated differently. */
export interface OtherBrowser {
  readonly browser: BrowserName;
  readonly does: "keeps" | "refuses" | "deletes" | "other-life";
  /** Why it would refuse it. */
  readonly reason: ReasonCode | null;
  /** When the cookie would end there, in milliseconds since 1970; null for the end of the session. */
  readonly expires: number | null;
  /** Holds if it treats third-party cookies as it does by default. */
  readonly assumed: boolean;
}

/** A second is nothing to a person, and dates of a line are read at different instants. */
const SAME_LIFE = 1000;

/** Null where the other browser would do the same, and where it is not known what this one did. */
export function otherBrowser(record: CaptureRecord, line: SetLine): OtherBrowser | null {
  const browser = profileIdOf(record) === "firefox" ? "chromium" : "firefox";
  const here = lifeHere(record, line);
  const result = here === undefined ? null : resultElsewhere(record, line, browser);
  if (result === null || here === undefined) return null;
  const told = { browser, reason: null, expires: null, assumed: result.assumed } as const;
  if (result.outcome === "rejected") {
    return here === "refused" ? null : { ...told, does: "refuses", reason: result.reason };
  }
  const there = lifeThere(result);
  if (there === "deleted") return here === "deleted" ? null : { ...told, does: "deletes" };
  if (typeof here === "string") return { ...told, does: "keeps", expires: there };
  const same = here.expires === null || there === null ? here.expires === there : near(here.expires, there);
  return same ? null : { ...told, does: "other-life", expires: there };
}

/** What this browser did: undefined where that is not known. */
function lifeHere(
  record: CaptureRecord,
  { verdict, parsed, exchangeId }: SetLine,
): "refused" | "deleted" | { expires: number | null } | undefined {
  const { outcome } = verdict;
  const exchange = record.exchangesById.get(exchangeId);
  if (outcome === "undecided") return undefined;
  if (outcome === "rejected") return "refused";
  return outcome.startsWith("deleted")
    ? "deleted"
    : { expires: expiryOf(parsed, exchange?.sentAt ?? exchange?.response?.time ?? 0) };
}

function lifeThere({ outcome, cookie }: StoreResult): "deleted" | number | null {
  return outcome.startsWith("deleted") ? "deleted" : cookie.expires;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < SAME_LIFE;
}
