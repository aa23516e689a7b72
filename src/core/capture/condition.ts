import type { ExchangeId } from "./exchange.ts";

/** Settings and circumstances that decide about cookies and stand in no header or cookie; ends of message keys. */
export const CONDITION_IDS = [
  "storage-access-active",
  "storage-access-inactive",
  "storage-access-none",
  "third-party-allowed",
  "third-party-blocked",
  "third-party-partitioned",
  "third-party-chromium",
  "third-party-firefox",
  "third-party-rfc6265bis",
  "storage-access",
  "credentials",
  "frames",
  "host-access",
  "site-settings-chromium",
  "site-settings-firefox",
  "site-settings-rfc6265bis",
] as const;

export type ConditionId = (typeof CONDITION_IDS)[number];

/** One of them: how far it is known. */
export interface Condition {
  readonly id: ConditionId;
  /** Told by the browser, inferred from what it did, or unknown: then something is assumed. */
  readonly basis: "told" | "inferred" | "unknown";
  readonly shownBy: ExchangeId | null;
}
