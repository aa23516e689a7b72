import type { FirefoxChrome } from "./firefox-chrome.ts";

/** What nsICookieManager tells of a cookie. */
export interface FirefoxCookie
  extends Pick<FirefoxCookieRow, "name" | "value" | "host" | "path" | "isSecure" | "isHttpOnly"> {
  /** `(https,shop.test)`; empty without partition. */
  readonly partitionKey: string;
  /** Milliseconds since 1970; null for until the browser closes. */
  readonly expires: number | null;
}

/** Every cookie that Firefox holds, of all containers and first parties. */
export async function firefoxCookies(chrome: FirefoxChrome): Promise<readonly FirefoxCookie[]> {
  const rows = await chrome.run(() =>
    Services.cookies.cookies.map(
      ({ name, value, host, path, isSecure, isHttpOnly, isSession, expiry, originAttributes }): FirefoxCookie => ({
        ...{ name, value, host, path, isSecure, isHttpOnly },
        partitionKey: originAttributes.partitionKey,
        // Milliseconds since Firefox 140, seconds before.
        expires: isSession ? null : expiry > 1e11 ? expiry : expiry * 1000,
      }),
    ),
  );
  // A row whose time is up is no cookie, swept or not: Max-Age=0 leaves one when the clock ticks between two looks at it.
  return rows.filter(({ expires }) => expires === null || expires > Date.now());
}
