import { type Diagnostic, diagnostic } from "../../../core/cookie/diagnostic.ts";
import type { ParsedSetCookie } from "../../../core/cookie/parsed-set-cookie.ts";

/** Reasons of a request that went without a cookie which its SameSite attribute is the cause of. RFC 6265bis 5.8.3 step 1. */
export const KEEPS_AWAY = ["same-site-strict", "same-site-lax", "same-site-redirect"] as const;

/**
 * What in a line that was stored kept its cookie away from a request, with the reason.
 *
 * @param withheld gives why requests went without the cookie; asked only where the line has the attribute
 */
export function keptAwayRemarks(
  { attributes }: ParsedSetCookie,
  withheld: () => ReadonlySet<string | null>,
): readonly Diagnostic[] {
  const written = attributes.find(({ known, state }) => known === "samesite" && state === "effective");
  if (written === undefined) return [];
  const reasons = withheld();
  return KEEPS_AWAY.filter((reason) => reasons.has(reason)).map((reason) => ({
    ...diagnostic(reason, written.start, written.end),
    severity: "note",
  }));
}
