import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { T } from "../i18n/context.ts";
import type { Formats } from "../i18n/formats.ts";

/** How long a cookie lasts: until the browser closes, or the time that is left. `now` in milliseconds since 1970. */
export function lifeText({ expires }: Pick<CookieRow, "expires">, now: number, t: T, format: Formats): string {
  if (expires === null) return t("life_until_close");
  return expires <= now ? t("life_over") : format.duration(expires - now);
}
