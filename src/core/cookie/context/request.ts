import { publicSuffixOf } from "../../site/registrable-domain.ts";
import { placeOf, type SitePlace } from "../jar/jar.ts";
import type { Engine } from "../profiles/jar/engines.ts";
import { isSecureOrigin } from "../secure-origin.ts";
import type { StorageContext } from "../storable-cookie.ts";
import { readAddress } from "./address.ts";
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
  /** Where the jar keeps the cookies of the request's registrable domain. */
  readonly place: SitePlace;
  /** Public suffix of the host, null for an address. */
  readonly suffix: string | null;
  readonly secureOrigin: boolean;
  readonly sameSite: SameSiteContext;
  readonly access: CookieAccess;
  readonly credentials: boolean;
  /** Whether nothing about the request itself speaks against any cookie that it sets. */
  readonly unhindered: boolean;
  /** The same, as the checks of single lines want it. */
  readonly storage: StorageContext;
}

/**
 * Works out the facts of a request for one engine.
 *
 * @throws TypeError when `context.url` is no absolute URL
 */
export function readRequest(context: RequestContext, engine: Engine): Request {
  const url = readAddress(context.url);
  const { hostname, pathname } = url;
  const own = siteOf(url);
  const secureOrigin = isSecureOrigin(url);
  const surroundings = surroundingsOf(context, own);
  const sameSite = sameSiteContext(context, own, surroundings, engine.jar);
  const access = cookieAccess(context, own, surroundings, engine.jar);
  const credentials = context.api === "script" || includesCredentials(context, engine.jar);
  const final = context.status === undefined || context.status >= 200;
  return {
    context,
    engine,
    host: hostname,
    path: pathname === "" ? "/" : pathname,
    place: placeOf(own?.domain ?? ""),
    suffix: own?.suffix ?? null,
    secureOrigin,
    sameSite,
    access,
    credentials,
    unhindered: final && credentials && sameSite.maySet && (access.common || access.partitionsAll),
    storage: {
      url,
      now: context.now,
      publicSuffix: publicSuffixOf,
      profile: engine.profile,
      api: context.api,
      secureOrigin,
    },
  };
}
