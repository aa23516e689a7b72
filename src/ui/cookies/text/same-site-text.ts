import type { BrowserName } from "../../../core/capture/event.ts";
import type { SameSite } from "../../../core/capture/jar-cookie.ts";
import type { T } from "../../i18n/context.ts";

const WORDS = { strict: "Strict", lax: "Lax", none: "None" } as const;

/** SameSite as written, or what this browser makes of a cookie without it. RFC 6265bis section 5.6.7 leaves that open. */
export function sameSiteText(sameSite: SameSite, browser: BrowserName, t: T): string {
  if (sameSite !== "unspecified") return WORDS[sameSite];
  return t("cookies_samesite_unset", browser === "chromium" ? WORDS.lax : WORDS.none);
}
