import { describeStorable, firstRefusal } from "./describe-storable.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import type { StorageCheck, StorageContext } from "./storable-cookie.ts";

/**
 * Whether the engine would keep the cookie, as far as that can be told without knowing who made the request: the steps
 * of RFC 6265bis section 5.7 other than policy, same-site context and the cookies that it would replace. Throws nothing.
 */
export function checkStorable(parsed: ParsedSetCookie, context: StorageContext): StorageCheck {
  const { cookie, diagnostics } = describeStorable(parsed, context);
  const reason = firstRefusal(diagnostics, context.profile.refusalOrder);
  if (reason === null) return { storable: true, cookie, diagnostics };
  return { storable: false, reason, cookie, diagnostics };
}
