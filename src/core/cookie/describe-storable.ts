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
import type { StorableCookie, StorageContext } from "./storable-cookie.ts";

/** The cookie as it would become, with everything that speaks for or against it, the parser's remarks first. */
export interface StorableDescription {
  readonly cookie: StorableCookie;
  readonly diagnostics: Diagnostic[];
}

/** The steps of RFC 6265bis section 5.7 that need neither the jar nor the same-site context. */
export function describeStorable(parsed: ParsedSetCookie, context: StorageContext): StorableDescription {
  const diagnostics = parsed.diagnostics.slice();
  const secureOrigin = context.secureOrigin ?? isSecureOrigin(context.url);
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
  return { cookie, diagnostics };
}

/** The refusal that the engine comes to first; null when nothing speaks against the cookie. */
export function firstRefusal(diagnostics: readonly Diagnostic[], order: readonly string[]): ReasonCode | null {
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
