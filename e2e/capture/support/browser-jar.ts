import type { ChromiumBrowser } from "../../../scripts/browser/chromium.ts";
import type { FirefoxBrowser } from "../../../scripts/browser/firefox.ts";
import { firefoxCookies } from "../../../scripts/browser/firefox-cookies.ts";
import type { AnyBrowser } from "../../../scripts/browser/start.ts";
import type { CaptureRecord } from "../../../src/core/capture/record.ts";

/** A cookie in words that both the record and a browser's own jar have. */
export interface HeldCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly lasts: boolean;
  readonly partitioned: boolean;
}

/** What the browser itself holds of a domain and what is below it, asked past the extension API. */
export async function jarOfBrowser(browser: AnyBrowser, domains: readonly string[]): Promise<readonly HeldCookie[]> {
  const all = browser.name === "chromium" ? await chromiumJar(browser) : await firefoxJar(browser);
  return sorted(all.filter((cookie) => domains.some((domain) => isWithin(cookie.domain.replace(/^\./, ""), domain))));
}

/** The same of a record. */
export function jarOfRecord(record: CaptureRecord, domains: readonly string[]): readonly HeldCookie[] {
  const present = [...record.jar.values()].filter((entry) => entry.present).map(({ cookie }) => cookie);
  return sorted(
    present
      .filter((cookie) => domains.some((domain) => isWithin(cookie.domain, domain)))
      .map((cookie) => ({
        name: cookie.name,
        value: cookie.value,
        domain: cookie.hostOnly ? cookie.domain : `.${cookie.domain}`,
        path: cookie.path,
        secure: cookie.secure,
        httpOnly: cookie.httpOnly,
        lasts: cookie.expires !== null,
        partitioned: cookie.partitionKey !== null,
      })),
  );
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Storage/#method-getCookies */
async function chromiumJar(browser: ChromiumBrowser): Promise<readonly HeldCookie[]> {
  const session = await browser.browserSession();
  const { cookies } = await session.send("Storage.getCookies").finally(() => session.detach());
  return cookies.map(({ name, value, domain, path, secure, httpOnly, session: brief, partitionKey }) => ({
    ...{ name, value, domain, path, secure, httpOnly },
    lasts: !brief,
    partitioned: partitionKey !== undefined,
  }));
}

async function firefoxJar(browser: FirefoxBrowser): Promise<readonly HeldCookie[]> {
  const cookies = await firefoxCookies(browser.link.chrome);
  return cookies.map(({ name, value, host, path, isSecure, isHttpOnly, expires, partitionKey }) => ({
    name: new TextDecoder().decode(Uint8Array.from(name, (byte) => byte.charCodeAt(0))),
    ...{ value, domain: host, path, secure: isSecure, httpOnly: isHttpOnly },
    lasts: expires !== null,
    partitioned: partitionKey !== "",
  }));
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** By all that is told of them: first-party isolation has cookies of the same name, domain and path. */
function sorted(cookies: readonly HeldCookie[]): readonly HeldCookie[] {
  return cookies.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ name, domain, path, partitioned, value, secure, httpOnly, lasts }: HeldCookie): string {
  return JSON.stringify([name, domain, path, partitioned, value, secure, httpOnly, lasts]);
}
