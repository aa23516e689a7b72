import { byteStringFromText, lossyText } from "../../bytes/byte-string.ts";
import type { Exchange, SetLine } from "../../capture/exchange.ts";
import type { JarCookie } from "../../capture/jar-cookie.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { requestOf } from "../../capture/request-of.ts";
import { toldThirdParty } from "../../capture/third-party.ts";
import type { SetLineVerdict } from "../../capture/verdict.ts";
import { domainOfHost } from "../../cookie/context/site-of.ts";
import { cookiesAt, EMPTY_JAR, type Jar, placeOf, withCookiesAt } from "../../cookie/jar/jar.ts";
import { type StoredCookie, sameIdentity } from "../../cookie/jar/stored-cookie.ts";
import { storeSetLine } from "../../cookie/store/store-set-line.ts";

/** What the engine makes of a set line. */
export interface Prediction {
  readonly verdict: SetLineVerdict;
  readonly cookie: JarCookie | null;
  /** Cookies that had to make room. */
  readonly evicted: readonly JarCookie[];
}

/** The jar as it must have been, by the rules of the record's profile: a HAR does not show one. */
export class PredictedJar {
  private jar: Jar = EMPTY_JAR;
  private readonly storeId: string;

  constructor(storeId: string) {
    this.storeId = storeId;
  }

  receive(record: CaptureRecord, exchange: Exchange, line: SetLine): Prediction {
    // How the browser treats third parties is not told: its default is assumed.
    const result = storeSetLine(
      this.jar,
      line.parsed,
      requestOf(record, exchange, toldThirdParty(record, exchange) ?? "unknown"),
    );
    this.jar = result.jar;
    const { outcome, reason } = result;
    const held = outcome === "deleted" ? result.previous : result.cookie;
    const gone = outcome === "rejected" || outcome === "deleted-nothing" || held === null;
    return {
      verdict: { outcome, reason: outcome === "rejected" ? reason : null, basis: "predicted" },
      cookie: gone ? null : this.told(held),
      evicted: result.evicted.map(({ cookie }) => this.told(cookie)),
    };
  }

  /** Cookies of the site by their name, whatever their host and path. */
  named(host: string, name: string): readonly JarCookie[] {
    const octets = byteStringFromText(name);
    return cookiesAt(this.jar, placeOf(domainOfHost(host)))
      .filter((cookie) => cookie.name === octets)
      .map((cookie) => this.told(cookie));
  }

  /** Takes in a cookie that the file shows in some other way. */
  put(cookie: JarCookie, now: number): void {
    const place = placeOf(domainOfHost(cookie.domain));
    const present = cookiesAt(this.jar, place);
    const stored = storedCookie(cookie, now, this.jar.nextOrder);
    const others = present.filter((other) => !sameIdentity(other, stored));
    this.jar = withCookiesAt(this.jar, place, [...others, stored], this.jar.nextOrder + 1);
  }

  /** Removes the cookies of a site, and says which there were. */
  clear(host: string): readonly JarCookie[] {
    const place = placeOf(domainOfHost(host));
    const gone = cookiesAt(this.jar, place);
    this.jar = withCookiesAt(this.jar, place, []);
    return gone.map((cookie) => this.told(cookie));
  }

  private told({
    name,
    value,
    path,
    domain,
    hostOnly,
    partitionKey,
    secure,
    httpOnly,
    ...rest
  }: StoredCookie): JarCookie {
    return {
      storeId: this.storeId,
      partitionKey,
      firstPartyDomain: "",
      domain,
      hostOnly,
      path: lossyText(path),
      name: lossyText(name),
      value: lossyText(value),
      secure,
      httpOnly,
      sameSite: rest.sameSite === null || rest.sameSite === "invalid" ? "unspecified" : rest.sameSite,
      expires: rest.expires,
    };
  }
}

function storedCookie(cookie: JarCookie, now: number, order: number): StoredCookie {
  return {
    name: byteStringFromText(cookie.name),
    value: byteStringFromText(cookie.value),
    path: byteStringFromText(cookie.path),
    domain: cookie.domain,
    hostOnly: cookie.hostOnly,
    partitionKey: cookie.partitionKey,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite === "unspecified" ? null : cookie.sameSite,
    priority: null,
    expires: cookie.expires,
    created: now,
    order,
    lastAccess: now,
  };
}
