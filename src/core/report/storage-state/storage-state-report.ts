import type { JarCookie, SameSite } from "../../capture/jar-cookie.ts";
import { heldCookies } from "../held-cookies.ts";
import type { ReportFormat } from "../report-format.ts";

/**
 * The cookies as Playwright's `storageState` takes them, so that a test begins signed in. What pages keep in their own
 * storage is not on the record. https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state
 */
export const storageStateReport: ReportFormat = {
  id: "storage-state",
  extension: ".storage-state.json",
  mediaType: "application/json",
  values: "always",
  english: true,
  *parts(input) {
    const { browser } = input.record.begin ?? {};
    const cookies = heldCookies(input.record).map((cookie) => stateCookie(cookie, browser === "firefox"));
    yield `${JSON.stringify({ cookies, origins: [] }, null, 2)}\n`;
  },
};

/** Without the attribute Chromium treats a cookie as Lax and Firefox as None. */
function sameSiteName(sameSite: SameSite, unsetIsNone: boolean): "Strict" | "Lax" | "None" {
  const names = { strict: "Strict", lax: "Lax", none: "None", unspecified: unsetIsNone ? "None" : "Lax" } as const;
  return names[sameSite];
}

function stateCookie(cookie: JarCookie, unsetIsNone: boolean): object {
  const { partitionKey } = cookie;
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.hostOnly ? cookie.domain : `.${cookie.domain}`,
    path: cookie.path,
    // Seconds since 1970; -1 until the browser closes.
    expires: cookie.expires === null ? -1 : cookie.expires / 1000,
    httpOnly: cookie.httpOnly,
    secure: cookie.secure,
    sameSite: sameSiteName(cookie.sameSite, unsetIsNone),
    ...(partitionKey === null
      ? {}
      : {
          partitionKey: partitionKey.topLevelSite,
          _crHasCrossSiteAncestor: partitionKey.hasCrossSiteAncestor ?? false,
        }),
  };
}
