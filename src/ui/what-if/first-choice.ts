import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { BrowserName } from "../../core/capture/event.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import type { ThirdPartyCookies } from "../../core/cookie/context/request-context.ts";
import { registrableDomain } from "../../core/site/registrable-domain.ts";
import { hostOf } from "../../core/site/url-parts.ts";
import { OTHER_SITE, type WhatIfChoice } from "./choice.ts";

const KINDS: Readonly<Record<string, WhatIfChoice["kind"]>> = {
  main_frame: "navigation",
  sub_frame: "iframe",
  xmlhttprequest: "fetch",
  fetch: "fetch",
};

const USUAL = { credentials: "include", thirdParty: "unknown" } as const;

/** The request of an exchange, to be changed from there. `thirdParty`: what is known to hold for it. */
export function choiceOfExchange(
  exchange: Exchange,
  browser: BrowserName,
  thirdParty: ThirdPartyCookies,
): WhatIfChoice {
  const kind = KINDS[exchange.type] ?? "image";
  const page = kind === "navigation" ? exchange.initiator : (exchange.topUrl ?? exchange.initiator);
  const cross = page !== null && registrableDomain(hostOf(page)) !== registrableDomain(exchange.host);
  return {
    ...USUAL,
    thirdParty,
    url: withoutQuery(exchange.url),
    kind,
    from: cross ? "cross-site" : page === null ? "person" : "same-site",
    otherPage: cross ? page : OTHER_SITE,
    method: exchange.method === "POST" ? "POST" : "GET",
    engine: browser,
  };
}

/** A visit of an address, to be changed from there. */
export function choiceOfVisit(url: string, browser: BrowserName): WhatIfChoice {
  return { ...USUAL, url, kind: "navigation", from: "person", otherPage: OTHER_SITE, method: "GET", engine: browser };
}

/** A visit of the site of a cookie, to be changed from there. */
export function choiceOfCookie(row: CookieRow, browser: BrowserName): WhatIfChoice {
  const visit = choiceOfVisit(`https://${row.domain}${row.path.startsWith("/") ? row.path : "/"}`, browser);
  return row.partitionKey === null ? visit : { ...visit, otherPage: `${row.partitionKey.topLevelSite}/` };
}

/** The query decides about no cookie, and may hold secrets that a field would show. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, "");
}
