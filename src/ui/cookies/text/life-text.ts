import type { T } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";

/** How long a cookie still lasts. `expires` and `now` in milliseconds since 1970. */
export function lifeText(expires: number | null, now: number, t: T, formats: Formats): string {
  if (expires === null) return t("cookies_life_session");
  return expires <= now ? t("cookies_life_over") : formats.duration(expires - now);
}
