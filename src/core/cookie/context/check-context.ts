import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import type { ParsedSetCookie } from "../parsed-set-cookie.ts";
import type { ReasonCode } from "../reasons.ts";
import { rangeOf } from "../responsible-range.ts";
import type { Request } from "./request.ts";

/** Refusals that follow from who made the request. RFC 6265bis section 5.7 steps 1 and 18; branches T1, T2, T5, S16, S17. */
export function checkContext(parsed: ParsedSetCookie, request: Request, diagnostics: Diagnostic[]): void {
  const refuseLine = (code: ReasonCode) => diagnostics.push(diagnostic(code, 0, parsed.line.length));
  const { access, context, sameSite } = request;
  if (context.status !== undefined && context.status < 200) refuseLine("informational-response");
  if (!request.credentials) refuseLine("credentials-omitted");
  if (!access.common && !access.partitionsAll && !(parsed.partitioned && access.partition !== null)) {
    refuseLine("blocked-by-policy");
  }
  if (sameSite.maySet) return;
  const code = crossSiteRefusal(parsed, request);
  if (code === null) return;
  const { start, end } = rangeOf(parsed, "samesite");
  diagnostics.push(diagnostic(code, start, end));
}

function crossSiteRefusal({ sameSite }: ParsedSetCookie, { context, engine }: Request): ReasonCode | null {
  const unset = sameSite === null || sameSite === "invalid";
  if (sameSite === "none" || (unset && engine.jar.unsetSameSite === "none")) return null;
  if (context.api === "script") return "same-site-from-cross-site-script";
  if (sameSite === "strict") return "same-site-strict-cross-site-response";
  return unset ? "same-site-unset-cross-site-response" : "same-site-lax-cross-site-response";
}
