import { checkDomain } from "./check-domain.ts";
import { checkNameAndValue } from "./check-name-value.ts";
import { checkPrefix } from "./check-prefix.ts";
import { checkSecure } from "./check-secure.ts";
import { defaultPath } from "./default-path.ts";
import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import { lifetimeOf } from "./lifetime.ts";
import type { ParsedSetCookie } from "./parsed-set-cookie.ts";
import { type ReasonCode, reasonOf } from "./reasons.ts";
import { isSecureOrigin } from "./secure-origin.ts";
import type { StorableCookie, StorageCheck, StorageContext } from "./storable-cookie.ts";

/**
 * Whether the engine would keep the cookie, as far as that can be told without knowing who made the request: the steps
 * of RFC 6265bis section 5.7 other than policy, same-site context and the cookies that it would replace. Throws nothing.
 */
export function checkStorable(parsed: ParsedSetCookie, context: StorageContext): StorageCheck {
  const diagnostics = parsed.diagnostics.slice();
  const secureOrigin = isSecureOrigin(context.url);
  const { domain, hostOnly } = checkDomain(parsed, context, diagnostics);
  const life = lifetimeOf(parsed, context.now);
  const cookie: StorableCookie = {
    name: parsed.name,
    value: parsed.value,
    domain,
    hostOnly,
    path: parsed.path ?? defaultPath(context.url.pathname),
    secure: parsed.secure,
    httpOnly: parsed.httpOnly,
    sameSite: parsed.sameSite,
    partitioned: parsed.partitioned,
    priority: parsed.priority,
    lifetime: life.lifetime,
    expires: life.expires,
    deletes: life.deletes,
  };
  checkNameAndValue(parsed, context.profile, diagnostics);
  if (parsed.path === null) {
    diagnostics.push(diagnostic("default-path", parsed.nameRange.start, parsed.valueRange.end));
  }
  checkSecure(parsed, cookie, { context, secureOrigin }, diagnostics);
  checkPrefix(parsed, cookie, { context, secureOrigin }, diagnostics);
  const reason = firstRefusal(diagnostics, context.profile.refusalOrder);
  if (reason === null) return { storable: true, cookie, diagnostics };
  return { storable: false, reason, cookie, diagnostics };
}

/** The refusal that the engine comes to first. */
function firstRefusal(diagnostics: readonly Diagnostic[], order: readonly string[]): ReasonCode | null {
  let first: ReasonCode | null = null;
  let firstRank = Number.POSITIVE_INFINITY;
  for (const { code, severity } of diagnostics) {
    if (severity !== "reject") continue;
    const place = order.indexOf(reasonOf(code).branch);
    const rank = place < 0 ? order.length : place;
    if (rank < firstRank) {
      first = code;
      firstRank = rank;
    }
  }
  return first;
}
