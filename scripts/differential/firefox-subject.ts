import type { BrowserOptions } from "../browser/driver.ts";
import { startFirefox } from "../browser/firefox.ts";
import { firefoxCookies } from "../browser/firefox-cookies.ts";
import type { HeldCookie } from "./observation.ts";
import type { Subject } from "./subject.ts";

export async function startFirefoxSubject(options: BrowserOptions): Promise<Subject> {
  const browser = await startFirefox(options);
  const tab = await browser.newTab();
  const { chrome } = browser.link;
  return {
    open: (url) => tab.goto(url, { wait: "none" }),
    async held() {
      return (await firefoxCookies(chrome)).map(
        (cookie): HeldCookie => ({
          name: cookie.name,
          value: cookie.value,
          domain: cookie.host,
          path: cookie.path,
          secure: cookie.isSecure,
          httpOnly: cookie.isHttpOnly,
          expires: cookie.expires === null ? null : cookie.expires / 1000,
          partition: partitionText(cookie.partitionKey),
        }),
      );
    },
    blocked: () => null,
    async clear() {
      await chrome.run(() => Services.cookies.removeAll());
    },
    close: () => browser.close(),
  };
}

/** `(https,shop.test)`, with `,8443` for a port and `,f` for a foreign ancestor. */
function partitionText(key: string): string {
  if (key === "") return "";
  const [scheme = "", domain = "", ...more] = key.slice(1, -1).split(",");
  return `${scheme}://${domain} ${more.includes("f") ? "cross" : "same"}`;
}
