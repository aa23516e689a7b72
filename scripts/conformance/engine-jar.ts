import { byteStringFromText, lossyText } from "../../src/core/bytes/byte-string.ts";
import { readRequest } from "../../src/core/cookie/context/request.ts";
import { type RequestContext, typedNavigation } from "../../src/core/cookie/context/request-context.ts";
import { allCookies, EMPTY_JAR, type Jar } from "../../src/core/cookie/jar/jar.ts";
import { isExpired } from "../../src/core/cookie/jar/stored-cookie.ts";
import { ENGINES } from "../../src/core/cookie/profiles/jar/engines.ts";
import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";
import { cookiesFor } from "../../src/core/cookie/retrieve/cookies-for.ts";
import type { StoreResult } from "../../src/core/cookie/store/store-result.ts";
import { receiveSetLine } from "../../src/core/cookie/store/store-set-line.ts";
import type { StoredFact } from "./answer.ts";

export type Api = RequestContext["api"];

/** The engine's jar for cases: everything is a first party's, as the person opens each address. */
export class EngineJar {
  #jar: Jar = EMPTY_JAR;
  readonly #profile: ProfileId;

  constructor(profile: ProfileId) {
    this.#profile = profile;
  }

  /** Null where the address has no cookies. @throws TypeError when `url` is no absolute URL */
  set(line: string, url: string, now: number, api: Api = "http"): StoreResult | null {
    if (!carriesCookies(url)) return null;
    const result = receiveSetLine(this.#jar, byteStringFromText(line), this.#request(url, now, api));
    this.#jar = result.jar;
    return result;
  }

  /** @throws TypeError when `url` is no absolute URL */
  header(url: string, now: number, api: Api = "http"): string {
    if (!carriesCookies(url)) return "";
    return lossyText(cookiesFor(this.#jar, this.#request(url, now, api)).header);
  }

  stored(now: number): StoredFact[] {
    const living = allCookies(this.#jar).filter((cookie) => !isExpired(cookie, now));
    return living.map((cookie) => ({
      // Firefox's observer shows the octets of names as characters, its values decoded.
      name: this.#profile === "firefox" ? cookie.name : lossyText(cookie.name),
      value: lossyText(cookie.value),
      hostOnly: cookie.hostOnly,
      domain: (cookie.hostOnly ? "" : ".") + cookie.domain,
      path: lossyText(cookie.path),
      session: cookie.expires === null,
      secure: cookie.secure,
      httpOnly: cookie.httpOnly,
    }));
  }

  #request(url: string, now: number, api: Api) {
    const visit = typedNavigation(url, now);
    return readRequest(api === "http" ? visit : { ...visit, api, kind: "subresource" }, ENGINES[this.#profile]);
  }
}

/** Cookies are a part of HTTP; no other scheme has a header for them. */
function carriesCookies(url: string): boolean {
  return /^(?:http|ws)s?:$/.test(new URL(url).protocol);
}
