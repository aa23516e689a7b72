import type { ThirdPartyCookies } from "../cookie/context/request-context.ts";
import type { ProfileId } from "../cookie/profiles/profile.ts";
import type { Condition, ConditionId } from "./condition.ts";
import type { Exchange } from "./exchange.ts";
import { type CaptureRecord, profileIdOf } from "./record.ts";
import { isScripted } from "./scripted.ts";
import { storageAccessOf } from "./storage-access.ts";
import { thirdPartySetting } from "./third-party.ts";

/** What the answers about an exchange rest on, and what of it no extension can read. */
export function conditionsOf(record: CaptureRecord, exchange: Exchange): readonly Condition[] {
  const engine = profileIdOf(record);
  return [
    ...(exchange.party === "third" ? thirdPartyConditions(record, exchange, engine) : []),
    ...(isScripted(exchange.type) ? [unknown("credentials")] : []),
    ...(exchange.frameId > 0 && exchange.type !== "main_frame" ? [unknown("frames")] : []),
    ...(record.access === "all" ? [] : [unknown("host-access")]),
    unknown(`site-settings-${engine}`),
  ];
}

/** The same for a request that nobody made, by the rules of some engines. */
export function conditionsOfTrial(setting: ThirdPartyCookies, engines: readonly ProfileId[]): readonly Condition[] {
  return [
    ...(setting === "unknown" ? engines.map((engine) => unknown(`third-party-${engine}`)) : []),
    unknown("storage-access"),
    ...engines.map((engine) => unknown(`site-settings-${engine}`)),
  ];
}

function thirdPartyConditions(record: CaptureRecord, exchange: Exchange, engine: ProfileId): readonly Condition[] {
  const told = storageAccessOf(exchange);
  if (told !== null) return [{ id: `storage-access-${told}`, basis: "told", shownBy: null }];
  const { setting, shownBy } = thirdPartySetting(record);
  const inferred: Condition =
    setting === "unknown"
      ? unknown(`third-party-${engine}`)
      : { id: `third-party-${setting}`, basis: "inferred", shownBy };
  return [inferred, unknown("storage-access")];
}

function unknown(id: ConditionId): Condition {
  return { id, basis: "unknown", shownBy: null };
}
