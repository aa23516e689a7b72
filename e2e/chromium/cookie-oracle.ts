import { ChromiumTab } from "../../scripts/browser/chromium-tab.ts";
import type { Tab } from "../../scripts/browser/driver.ts";

/** A cookie that Chromium did not store, in its own words. */
export interface BlockedSetCookie {
  readonly url: string;
  readonly cookieLine: string;
  readonly reasons: readonly string[];
}

/** A cookie that Chromium had for a request: sent when there is no reason against it. */
export interface AssociatedCookie {
  readonly url: string;
  readonly name: string;
  readonly value: string;
  readonly reasons: readonly string[];
  readonly exemption: string | undefined;
}

export interface CookieOracle {
  /** Every refused Set-Cookie since the start, in the order of arrival. */
  blocked(): readonly BlockedSetCookie[];
  /** Every cookie considered for a request since the start. */
  associated(): readonly AssociatedCookie[];
  stop(): Promise<void>;
}

/**
 * Collects what Chromium itself says of the cookies of a tab's requests (DevTools protocol, Network domain,
 * responseReceivedExtraInfo and requestWillBeSentExtraInfo). Requests of frames on other sites are not among them.
 */
export async function collectCookieVerdicts(tab: Tab): Promise<CookieOracle> {
  if (!(tab instanceof ChromiumTab)) throw new Error("Only Chromium tells why it refuses a cookie");
  const session = await tab.page.context().newCDPSession(tab.page);
  const urls = new Map<string, string[]>();
  const answered = new Map<string, number>();
  const blocked: (Omit<BlockedSetCookie, "url"> & Hop)[] = [];
  const associated: (Omit<AssociatedCookie, "url"> & Hop)[] = [];
  const asked = new Map<string, number>();

  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    urls.set(requestId, [...(urls.get(requestId) ?? []), request.url]);
  });
  session.on("Network.requestWillBeSentExtraInfo", ({ requestId, associatedCookies }) => {
    const hop = next(asked, requestId);
    for (const { cookie, blockedReasons, exemptionReason } of associatedCookies) {
      const { name, value } = cookie;
      associated.push({ requestId, hop, name, value, reasons: blockedReasons, exemption: exemptionReason });
    }
  });
  session.on("Network.responseReceivedExtraInfo", ({ requestId, blockedCookies }) => {
    const hop = next(answered, requestId);
    for (const { cookieLine, blockedReasons } of blockedCookies) {
      blocked.push({ requestId, hop, cookieLine, reasons: blockedReasons });
    }
  });
  await session.send("Network.enable");

  // The extra events may come before the request's own, hence addresses are looked up only when they are asked for.
  const urlOf = ({ requestId, hop }: Hop): string => urls.get(requestId)?.[hop] ?? "";
  return {
    blocked: () => blocked.map((each) => ({ url: urlOf(each), cookieLine: each.cookieLine, reasons: each.reasons })),
    associated: () =>
      associated.map((each) => ({
        url: urlOf(each),
        name: each.name,
        value: each.value,
        reasons: each.reasons,
        exemption: each.exemption,
      })),
    stop: () => session.detach(),
  };
}

/** One request of a chain of redirects, which share an id. */
interface Hop {
  readonly requestId: string;
  readonly hop: number;
}

function next(counts: Map<string, number>, requestId: string): number {
  const count = counts.get(requestId) ?? 0;
  counts.set(requestId, count + 1);
  return count;
}
