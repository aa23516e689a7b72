import type { CookieRow } from "../../core/capture/cookie-row.ts";

/** One flag of a cookie: what is seen, and the message that says it. */
export interface Flag {
  readonly mark: string;
  readonly key: string;
}

const SAME_SITE: Readonly<Record<CookieRow["sameSite"], Flag | null>> = {
  strict: { mark: "Strict", key: "flag_samesite_strict" },
  lax: { mark: "Lax", key: "flag_samesite_lax" },
  none: { mark: "None", key: "flag_samesite_none" },
  unspecified: null,
};

/** The flags that a cookie has, always in this order. */
export function flagsOf(row: CookieRow): readonly Flag[] {
  const flags: readonly (Flag | false | null)[] = [
    row.secure && { mark: "S", key: "flag_secure" },
    row.httpOnly && { mark: "H", key: "flag_httponly" },
    SAME_SITE[row.sameSite],
    row.hostOnly && { mark: "⌂", key: "flag_host_only" },
    row.partitioned && { mark: "⧉", key: "flag_partitioned" },
  ];
  return flags.filter((flag) => flag !== false && flag !== null);
}
