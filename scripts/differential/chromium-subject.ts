import { collectCookieVerdicts } from "../../e2e/chromium/cookie-oracle.ts";
import { startChromium } from "../browser/chromium.ts";
import type { BrowserOptions } from "../browser/driver.ts";
import type { HeldCookie } from "./observation.ts";
import type { Subject } from "./subject.ts";

/** Chromium with all documents in one process, so that one session hears of every frame's requests. */
export async function startChromiumSubject(options: BrowserOptions): Promise<Subject> {
  const browser = await startChromium({
    ...options,
    chromiumArgs: ["--disable-site-isolation-trials", "--ignore-certificate-errors"],
  });
  const tab = await browser.newTab();
  const oracle = await collectCookieVerdicts(tab);
  const session = await browser.browserSession();
  let told = 0;
  return {
    open: (url) => tab.goto(url, { wait: "none" }),
    async held() {
      const { cookies } = await session.send("Storage.getCookies");
      return cookies.map((cookie): HeldCookie => {
        const key = cookie.partitionKey;
        return {
          name: cookie.name,
          value: cookie.value,
          domain: cookie.domain,
          path: cookie.path,
          secure: cookie.secure,
          httpOnly: cookie.httpOnly,
          expires: cookie.session ? null : cookie.expires,
          partition: key === undefined ? "" : `${key.topLevelSite} ${key.hasCrossSiteAncestor ? "cross" : "same"}`,
        };
      });
    },
    blocked() {
      const all = oracle.blocked();
      const news = all.slice(told).map(({ url, cookieLine, reasons }) => ({ url, line: cookieLine, reasons }));
      told = all.length;
      return news;
    },
    async clear() {
      await session.send("Storage.clearCookies");
    },
    close: () => browser.close(),
  };
}
