import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { RowContext } from "./row-context.ts";

/** A plain first-party cookie for tests. */
export function testRow(part: Partial<CookieRow> = {}): CookieRow {
  return {
    id: `${part.domain ?? "shop.test"} ${part.name ?? "sid"}`,
    state: "present",
    entry: null,
    name: "sid",
    value: "abc",
    storeId: "0",
    partitionKey: null,
    domain: "shop.test",
    hostOnly: true,
    path: "/",
    secure: false,
    httpOnly: false,
    sameSite: "unspecified",
    partitioned: false,
    lifetime: "session",
    expires: null,
    size: 6,
    party: "first",
    role: { role: "unknown", confidence: "check", product: null, evidence: [] },
    setBy: null,
    verdict: null,
    lines: [],
    survivor: null,
    findings: [],
    changedAt: 0,
    ...part,
  };
}

export function testContext(part: Partial<RowContext> = {}): RowContext {
  return {
    browser: "chromium",
    revealed: true,
    shownValue: ({ value }) => value,
    now: 0,
    survivors: new Map(),
    masked: () => false,
    setExchange: () => null,
    carriers: () => [],
    withheldFrom: () => [],
    disagreesOn: () => false,
    ...part,
  };
}
