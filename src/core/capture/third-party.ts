import type { ThirdPartyCookies } from "../cookie/context/request-context.ts";
import type { CaptureRecord } from "./record.ts";

/** How the browser treats cookies of third parties, and the exchange that shows it; no exchange where nothing does. */
export interface ThirdPartySetting {
  readonly setting: ThirdPartyCookies;
  readonly shownBy: string | null;
}

/**
 * No extension can read the setting, so it is inferred. A third party's cookie outside of any partition, set while the
 * record watched, shows that they are allowed; one that went into a partition without asking for it shows partitioning; a
 * line that nothing else forbids and that the browser refused shows that they are blocked.
 */
export function thirdPartySetting(record: CaptureRecord): ThirdPartySetting {
  const known = memo.get(record);
  if (known?.version === record.version) return known.setting;
  const setting = infer(record);
  memo.set(record, { version: record.version, setting });
  return setting;
}

interface Memo {
  readonly version: number;
  readonly setting: ThirdPartySetting;
}

// Asked for with every exchange that a view shows.
const memo = new WeakMap<CaptureRecord, Memo>();

function infer(record: CaptureRecord): ThirdPartySetting {
  let refused: string | null = null;
  for (let at = record.exchanges.length - 1; at >= 0; at--) {
    const exchange = record.exchanges[at];
    if (exchange?.party !== "third") continue;
    for (const line of exchange.response?.setLines ?? []) {
      const { cookie } = line.check;
      const entry = line.key === null ? undefined : record.jar.get(line.key);
      if (entry && !cookie.partitioned && line.verdict.outcome === "stored") {
        const partitioned = entry.cookie.partitionKey !== null;
        return { setting: partitioned ? "partitioned" : "allowed", shownBy: exchange.id };
      }
      const open = line.check.storable && cookie.sameSite === "none" && cookie.secure && !cookie.partitioned;
      if (open && line.verdict.outcome === "rejected") refused ??= exchange.id;
    }
  }
  return refused === null ? { setting: "unknown", shownBy: null } : { setting: "blocked", shownBy: refused };
}
