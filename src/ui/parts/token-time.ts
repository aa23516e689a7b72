import type { T } from "../i18n/context.ts";
import type { Formats } from "../i18n/formats.ts";

/** What a time of a token is: it chooses the words. */
type TimeKind = "issued" | "expires" | "other";

const WORDS = {
  issued: { past: "token_issued_ago", coming: "token_issued_in" },
  expires: { past: "token_expired_ago", coming: "token_expires_in" },
  other: { past: "token_time_ago", coming: "token_time_in" },
} as const;

/** How far a time is from now, in words: `in 12 min`, `expired 3 hours ago`. Milliseconds since 1970. */
export function tokenTimeText(time: number, kind: TimeKind, now: number, t: T, formats: Formats): string {
  const { past, coming } = WORDS[kind];
  return time <= now ? t(past, formats.duration(now - time)) : t(coming, formats.duration(time - now));
}
