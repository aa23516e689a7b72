import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { storedForm } from "../../core/capture/stored-form.ts";
import { readRequest } from "../../core/cookie/context/request.ts";
import type { RequestContext } from "../../core/cookie/context/request-context.ts";
import { ENGINES } from "../../core/cookie/profiles/jar/engines.ts";
import type { ProfileId } from "../../core/cookie/profiles/profile.ts";
import type { ReasonCode } from "../../core/cookie/reasons.ts";
import { sendingOrder } from "../../core/cookie/retrieve/sending-order.ts";
import { withholdingReasons } from "../../core/cookie/retrieve/withholding.ts";
import { registrableDomain } from "../../core/site/registrable-domain.ts";
import { hostOf } from "../../core/site/url-parts.ts";

/** One cookie of the site and what would become of it. */
export interface Fate {
  readonly row: CookieRow;
  /** All that speaks against sending it; empty where it would go. */
  readonly reasons: readonly ReasonCode[];
}

/** What would go with a request, of the cookies of its site that are in the jar now: first what goes, in its order. */
export function whatGoes(rows: readonly CookieRow[], context: RequestContext, engine: ProfileId): readonly Fate[] {
  const request = readRequest(context, ENGINES[engine]);
  const site = registrableDomain(hostOf(context.url));
  const fates = rows.flatMap((row) => {
    if (row.state !== "present" || row.entry === null || registrableDomain(row.domain) !== site) return [];
    const stored = storedForm(row.entry.cookie, row.entry.history[0]?.stamp.at ?? 0);
    return [{ row, stored, reasons: withholdingReasons(stored, request) }];
  });
  return fates.sort(
    (one, other) =>
      Math.sign(one.reasons.length) - Math.sign(other.reasons.length) || sendingOrder(one.stored, other.stored),
  );
}
