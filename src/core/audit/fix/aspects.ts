import type { Aspect } from "./framework.ts";

/** Which setting a rule asks for. Rules that no setting mends are not listed. */
const ASPECT_OF: ReadonlyMap<string, Aspect> = new Map<string, Aspect>([
  ["secure-missing", "secure"],
  ["secure-from-http", "secure"],
  ["session-sent-in-clear", "secure"],
  ["session-crosses-http-https", "secure"],
  ["samesite-none-insecure", "secure"],
  ["prefix-secure-violation", "secure"],
  ["partitioned-without-secure", "secure"],
  ["httponly-missing", "httponly"],
  ["httponly-missing-other", "httponly"],
  ["samesite-missing", "samesite"],
  ["samesite-invalid", "samesite"],
  ["samesite-none", "samesite"],
  ["samesite-duplicate", "samesite"],
  ["csrf-cookie-no-samesite", "samesite"],
  ["host-prefix-missing", "prefix"],
  ["secure-prefix-missing", "prefix"],
  ["cookie-tossing-risk", "prefix"],
  ["framework-default-name", "prefix"],
  ["session-not-rotated-on-login", "rotation"],
  ["not-rotated-at-step-up", "rotation"],
  ["multiple-session-cookies", "rotation"],
  ["session-fixation-url", "rotation"],
  ["session-cookie-persistent", "persistence"],
  ["session-idle-long", "timeout"],
]);

export function aspectOf(rule: string): Aspect | null {
  return ASPECT_OF.get(rule) ?? null;
}
