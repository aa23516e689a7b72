import { SEVERITIES } from "../../../core/audit/finding.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { ROLES } from "../../../core/session/role.ts";
import type { FacetId } from "./facet.ts";

/** The options of a group that a row belongs to. */
export function facetValues(row: CookieRow, facet: FacetId): readonly string[] {
  switch (facet) {
    case "verdict":
      return [verdictOf(row)];
    case "life":
      return [row.lifetime];
    case "party":
      return [row.party];
    case "role":
      return [row.role.role];
    case "flags":
      return flagsOf(row);
    case "findings":
      return row.findings.length === 0 ? ["none"] : [...new Set(row.findings.map(({ severity }) => severity))];
    case "domain":
      return [row.domain];
  }
}

/** Options that have an order of their own; a group without one is sorted by count. */
export const FACET_ORDER: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  verdict: ["stored", "before", "undecided", "rejected", "gone"],
  life: ["session", "persistent"],
  party: ["first", "third"],
  role: ROLES,
  flags: ["secure", "no-secure", "httponly", "no-httponly", "samesite-unset", "host-only", "partitioned"],
  findings: [...SEVERITIES, "none"],
};

function verdictOf(row: CookieRow): string {
  if (row.state !== "present") return row.state;
  return row.setBy?.kind === "before" ? "before" : "stored";
}

function flagsOf(row: CookieRow): readonly string[] {
  const flags = [row.secure ? "secure" : "no-secure", row.httpOnly ? "httponly" : "no-httponly"];
  if (row.sameSite === "unspecified") flags.push("samesite-unset");
  if (row.hostOnly) flags.push("host-only");
  if (row.partitioned) flags.push("partitioned");
  return flags;
}
