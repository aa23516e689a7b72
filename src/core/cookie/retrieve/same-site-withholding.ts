import type { Request } from "../context/request.ts";
import type { StoredCookie } from "../jar/stored-cookie.ts";
import type { ReasonCode } from "../reasons.ts";

/** Q6: whether SameSite keeps a cookie back. RFC 6265bis sections 5.8.3 step 1 and 5.6.7.2. */
export function sameSiteWithholding(cookie: StoredCookie, request: Request): ReasonCode | null {
  const { send, fallenByRedirect } = request.sameSite;
  if (send === "strict" || cookie.sameSite === "none") return null;
  const { jar } = request.engine;
  const unset = cookie.sameSite === null || cookie.sameSite === "invalid";
  if (unset && jar.unsetSameSite === "none") return null;
  if (cookie.sameSite === "strict") return fallenByRedirect ? "same-site-redirect" : "same-site-strict";
  if (send === "lax") return null;
  if (unset && send === "lax-unsafe" && request.context.now - cookie.created <= jar.laxUnsafeFor) return null;
  if (fallenByRedirect) return "same-site-redirect";
  return unset ? "same-site-unset" : "same-site-lax";
}
