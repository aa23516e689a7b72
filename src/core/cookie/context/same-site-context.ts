import type { JarProfile } from "../profiles/jar/jar-profile.ts";
import type { RequestContext } from "./request-context.ts";
import { isSiteForCookies, type Surroundings } from "./site-for-cookies.ts";
import { isSameSite, type Site, siteOfText } from "./site-of.ts";

/**
 * Which cookies may go with a request: `strict` all, `lax` all but Strict, `lax-unsafe` the same with a method that
 * changes something, `cross` those that ask for no protection.
 */
export type SendContext = "strict" | "lax" | "lax-unsafe" | "cross";

export interface SameSiteContext {
  readonly send: SendContext;
  /** Whether nothing but a redirect through another site took the request down from `strict`. */
  readonly fallenByRedirect: boolean;
  /** Whether cookies that ask for protection may be set. */
  readonly maySet: boolean;
}

const SAFE_METHOD = /^(?:GET|HEAD|OPTIONS|TRACE)$/i;

/** RFC 6265bis section 5.2, and section 5.7 step 18 for setting. `own` is the site of the request's URL. */
export function sameSiteContext(
  context: RequestContext,
  own: Site | null,
  surroundings: Surroundings,
  profile: JarProfile,
): SameSiteContext {
  const { schemeful } = profile;
  const topLevel = context.kind === "top-level-navigation";
  const enclosed = topLevel || isSiteForCookies(surroundings, own, schemeful);
  if (!enclosed) return { send: "cross", fallenByRedirect: false, maySet: false };
  if (context.api === "script") return { send: "strict", fallenByRedirect: false, maySet: true };

  const { initiator } = context;
  const asked = initiator === null || isSameSite(siteOfText(initiator), own, schemeful);
  const strayed =
    profile.redirectsCount && context.redirectChain.some((url) => !isSameSite(siteOfText(url), own, schemeful));
  const send = asked && !strayed ? "strict" : strangerContext(context);
  // A redirect through another site never forbids setting.
  return { send, fallenByRedirect: asked && strayed, maySet: topLevel || asked };
}

/** What is left for a request that another site has asked for, or redirected. */
function strangerContext({ kind, method }: RequestContext): SendContext {
  if (kind !== "top-level-navigation") return "cross";
  return SAFE_METHOD.test(method) ? "lax" : "lax-unsafe";
}
