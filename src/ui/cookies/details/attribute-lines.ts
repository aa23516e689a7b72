import { lossyText } from "../../../core/bytes/byte-string.ts";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { BrowserName } from "../../../core/capture/event.ts";
import type { ParsedAttribute, ParsedSetCookie } from "../../../core/cookie/parsed-set-cookie.ts";
import type { T } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import { lifeText } from "../text/life-text.ts";
import { sameSiteText } from "../text/same-site-text.ts";

/** One attribute: what the browser holds, and what the set line asked for. */
export interface AttributeLine {
  readonly id: string;
  readonly held: string;
  /** As written in the line; null where it says nothing. */
  readonly asked: string | null;
  /** What holds is not what was asked. */
  readonly differs: boolean;
}

interface Sources {
  readonly row: CookieRow;
  readonly asked: ParsedSetCookie | null;
  readonly browser: BrowserName;
  readonly now: number;
  /** A value as it may be shown. */
  readonly shown: (value: string) => string;
  readonly t: T;
  readonly formats: Formats;
}

export function attributeLines({ row, asked, browser, now, shown, t, formats }: Sources): readonly AttributeLine[] {
  const yes = (on: boolean): string => t(on ? "cookies_yes" : "cookies_no");
  const written = (...names: readonly string[]): string | null => writtenText(asked, names);
  const flag = (id: string, held: boolean, wanted: boolean | undefined): AttributeLine => ({
    id,
    held: yes(held),
    asked: wanted ? t("cookies_yes") : null,
    differs: wanted !== undefined && held !== wanted,
  });
  const value = asked === null ? null : lossyText(asked.value);
  const path = asked?.path ?? null;
  const expiry = row.expires === null ? "" : ` (${formats.dateTime(row.expires)})`;
  return [
    {
      id: "value",
      held: shown(row.value),
      asked: value === null ? null : shown(value),
      differs: value !== null && value !== row.value,
    },
    {
      id: "domain",
      held: `${row.domain}${row.hostOnly ? ` (${t("cookies_host_only")})` : ""}`,
      asked: written("domain"),
      differs: false,
    },
    { id: "path", held: row.path, asked: written("path"), differs: path !== null && lossyText(path) !== row.path },
    {
      id: "life",
      held: lifeText(row.expires, now, t, formats) + expiry,
      asked: written("expires", "max-age"),
      differs: asked !== null && asked.expires !== asked.expiresCapped,
    },
    flag("secure", row.secure, asked?.secure),
    flag("httpOnly", row.httpOnly, asked?.httpOnly),
    {
      id: "sameSite",
      held: sameSiteText(row.sameSite, browser, t),
      asked: written("samesite"),
      differs: asked?.sameSite === "invalid",
    },
    flag("partitioned", row.partitioned, asked?.partitioned),
    ...(row.partitionKey === null
      ? []
      : [{ id: "partitionKey", held: row.partitionKey.topLevelSite, asked: null, differs: false }]),
    { id: "size", held: formats.bytes(row.size), asked: null, differs: false },
    { id: "store", held: row.storeId, asked: null, differs: false },
  ];
}

/** The attributes of these names as they stand in the line, those that count. */
function writtenText(asked: ParsedSetCookie | null, names: readonly string[]): string | null {
  const found = (asked?.attributes ?? []).filter(
    ({ known, state }) => known !== null && names.includes(known) && state !== "overridden",
  );
  return found.length === 0 ? null : found.map(attributeText).join("; ");
}

function attributeText({ name, value }: ParsedAttribute): string {
  return value === "" ? lossyText(name) : `${lossyText(name)}=${lossyText(value)}`;
}
