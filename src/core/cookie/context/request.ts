import { publicSuffixOf } from "../../site/registrable-domain.ts";
import type { Engine } from "../profiles/jar/engines.ts";
import { isSecureOrigin } from "../secure-origin.ts";
import type { StorageContext } from "../storable-cookie.ts";
import { type CookieAccess, cookieAccess } from "./cookie-access.ts";
import { includesCredentials } from "./credentials.ts";
import type { RequestContext } from "./request-context.ts";
import { type SameSiteContext, sameSiteContext } from "./same-site-context.ts";
import { surroundingsOf } from "./site-for-cookies.ts";
import { siteOf } from "./site-of.ts";

/** What all cookies of one request have in common. Made once for a request, then used for each of its lines. */
export interface Request {
  readonly context: RequestContext;
  readonly engine: Engine;
  readonly host: string;
  readonly path: string;
  /** Registrable domain: the jar keeps cookies by it. */
  readonly site: string;
  readonly secureOrigin: boolean;
  readonly sameSite: SameSiteContext;
  readonly access: CookieAccess;
  readonly credentials: boolean;
  /** The same, as the checks of single lines want it. */
  readonly storage: StorageContext;
}

/**
 * Works out the facts of a request for one engine.
 *
 * @throws TypeError when `context.url` is no absolute URL
 */
export function readRequest(context: RequestContext, engine: Engine): Request {
  const url = new URL(context.url);
  const { hostname, pathname, protocol } = url;
  const own = siteOf(url);
  const secureOrigin = isSecureOrigin(url);
  const surroundings = surroundingsOf(context, own);
  return {
    context,
    engine,
    host: hostname,
    path: pathname === "" ? "/" : pathname,
    site: own?.domain ?? "",
    secureOrigin,
    sameSite: sameSiteContext(context, own, surroundings, engine.jar),
    access: cookieAccess(context, own, surroundings, engine.jar),
    credentials: context.api === "script" || includesCredentials(context),
    storage: {
      url: { hostname, pathname, protocol },
      now: context.now,
      publicSuffix: publicSuffixOf,
      profile: engine.profile,
      api: context.api,
      secureOrigin,
    },
  };
}
