import * as v from "valibot";
import type { BrowserOptions } from "../browser/driver.ts";
import { startFirefox } from "../browser/firefox.ts";
import type { HeldCookie } from "./observation.ts";
import type { Subject } from "./subject.ts";

const Cookies = v.array(
  v.object({
    name: v.string(),
    value: v.string(),
    host: v.string(),
    path: v.string(),
    isSession: v.boolean(),
    isSecure: v.boolean(),
    isHttpOnly: v.boolean(),
    expiry: v.number(),
    partitionKey: v.string(),
  }),
);

const READ = `Services.cookies.cookies.map((cookie) => ({
  name: cookie.name, value: cookie.value, host: cookie.host, path: cookie.path, isSession: cookie.isSession,
  isSecure: cookie.isSecure, isHttpOnly: cookie.isHttpOnly, expiry: cookie.expiry,
  partitionKey: cookie.originAttributes.partitionKey,
}))`;

export async function startFirefoxSubject(options: BrowserOptions): Promise<Subject> {
  const browser = await startFirefox(options);
  const tab = await browser.newTab();
  const { chrome } = browser.link;
  return {
    open: (url) => tab.goto(url, { wait: "none" }),
    async held() {
      const held = v.parse(Cookies, await chrome.run(READ)).map(
        (cookie): HeldCookie => ({
          name: cookie.name,
          value: cookie.value,
          domain: cookie.host,
          path: cookie.path,
          secure: cookie.isSecure,
          httpOnly: cookie.isHttpOnly,
          // Milliseconds since Firefox 140.
          expires: cookie.isSession ? null : cookie.expiry > 1e11 ? cookie.expiry / 1000 : cookie.expiry,
          partition: partitionText(cookie.partitionKey),
        }),
      );
      // A row whose time is up is no cookie, swept or not: Max-Age=0 leaves one when the clock ticks between two looks at it.
      return held.filter(({ expires }) => expires === null || expires * 1000 > Date.now());
    },
    blocked: () => null,
    async clear() {
      await chrome.run("Services.cookies.removeAll()");
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
