import type { ThirdPartyCookies } from "../cookie/context/request-context.ts";
import type { Exchange, SetLine } from "./exchange.ts";
import { type CaptureRecord, profileIdOf } from "./record.ts";
import { storageAccessOf } from "./storage-access.ts";

/** How the browser treats cookies of third parties, and the exchange that shows it; no exchange where nothing does. */
export interface ThirdPartySetting {
  readonly setting: ThirdPartyCookies;
  readonly shownBy: string | null;
}

/**
 * No extension can read the setting, so it is inferred. A third party's cookie outside of any partition, set while the
 * record watched, shows that they are allowed; one that went into a partition without asking for it shows partitioning; a
 * line that nothing else forbids and that the browser refused shows that they are blocked, and so does a request that the
 * browser itself marks as made without access.
 */
export function thirdPartySetting(record: CaptureRecord): ThirdPartySetting {
  const known = memo.get(record);
  if (known?.version === record.version) return known.setting;
  const setting = infer(record);
  memo.set(record, { version: record.version, setting });
  return setting;
}

/**
 * What the browser itself said about one request; null where it said nothing. Observed: Chromium 156 says it of every
 * encrypted request of a third party, Firefox 153 only while it partitions.
 */
export function toldThirdParty(record: CaptureRecord, exchange: Exchange): ThirdPartyCookies | null {
  const access = storageAccessOf(exchange);
  if (access === null || access === "active") return access && "allowed";
  return profileIdOf(record) === "firefox" ? "partitioned" : "blocked";
}

/** What holds for one request: the browser's own word, for access can be granted to a single frame, else what the record shows. */
export function thirdPartyOf(record: CaptureRecord, exchange: Exchange): ThirdPartyCookies {
  return toldThirdParty(record, exchange) ?? thirdPartySetting(record).setting;
}

/** Whether an exchange shows that setting by itself. */
export function showsThirdParty(record: CaptureRecord, exchange: Exchange, setting: ThirdPartyCookies): boolean {
  if (exchange.party !== "third") return false;
  if (toldThirdParty(record, exchange) === setting) return true;
  const lines = exchange.response?.setLines ?? [];
  return lines.some((line) => keptAs(record, line) === setting || (setting === "blocked" && isRefusedAlone(line)));
}

interface Memo {
  readonly version: number;
  readonly setting: ThirdPartySetting;
}

// Asked for with every exchange that a view shows.
const memo = new WeakMap<CaptureRecord, Memo>();

function infer(record: CaptureRecord): ThirdPartySetting {
  let refused: ThirdPartySetting | null = null;
  let granted: ThirdPartySetting | null = null;
  for (let at = record.exchanges.length - 1; at >= 0; at--) {
    const exchange = record.exchanges[at];
    if (exchange?.party !== "third") continue;
    const told = toldThirdParty(record, exchange);
    const shows = (setting: ThirdPartyCookies): ThirdPartySetting => ({ setting, shownBy: exchange.id });
    if (told !== null && told !== "allowed") return shows(told);
    for (const line of exchange.response?.setLines ?? []) {
      const kept = keptAs(record, line);
      // With access, a cookie that was kept can be the exception and not the rule.
      if (kept !== null && told === null) return shows(kept);
      if (kept !== null) granted ??= shows(kept);
      else if (isRefusedAlone(line)) refused ??= shows("blocked");
    }
  }
  return refused ?? granted ?? { setting: "unknown", shownBy: null };
}

function keptAs(record: CaptureRecord, { key, check, verdict }: SetLine): ThirdPartyCookies | null {
  const entry = key === null ? undefined : record.jar.get(key);
  if (!entry || check.cookie.partitioned || verdict.outcome !== "stored") return null;
  return entry.cookie.partitionKey === null ? "allowed" : "partitioned";
}

/** Refused although nothing in the line or in its context stands against it. */
function isRefusedAlone({ check, verdict }: SetLine): boolean {
  const { cookie, storable } = check;
  const open = storable && cookie.sameSite === "none" && cookie.secure && !cookie.partitioned;
  return open && verdict.outcome === "rejected";
}
