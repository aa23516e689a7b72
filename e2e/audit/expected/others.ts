import type { ExpectedFindings } from "./expected-findings.ts";

/** Third parties, a WebSocket, scripts, frames, caches. */
export const OTHERS: ExpectedFindings = {
  stats: ["info observed host-prefix-missing: visitor", "info observed httponly-missing-other: visitor"],
  ads: [
    "info observed host-prefix-missing: frame_fetch frame_header frame_part frame_script",
    "info observed httponly-missing-other: frame_fetch frame_header frame_lax",
    "info observed secure-missing: frame_lax",
  ],
  chat: [
    "info observed host-prefix-missing: ws_ticket",
    "info observed httponly-missing-other: chat_visit",
    "info observed samesite-missing: ws_ticket",
    "info observed secure-missing: chat_visit",
  ],
  script: [
    "info likely secure-missing: by_script_long",
    "info observed host-prefix-missing: by_script",
    "info observed samesite-missing: by_script_long locked",
    "info observed secure-missing: locked",
  ],
  chain: ["bare: hop_1 hop_2 hop_3 same"],
  fetches: [
    "info likely refused-unexplained bare: fetched-api-omit fetched-own-omit",
    "info observed host-prefix-missing: api_basket fetched-api-include fetched-own-include",
    "info observed httponly-missing-other: fetched-api-include fetched-own-include",
  ],
  frames: [
    "info likely secure-missing: inner_script",
    "info observed httponly-missing-other: inner_header",
    "info observed samesite-missing: inner_header inner_script",
    "info observed secure-missing: inner_header",
  ],
  worker: ["bare: sw_page sw_script"],
  cache: ["bare: cache_page cached_cookie"],
  many: ["bare: many_*", "low observed too-many-cookies: shop.test"],
  slow: ["bare: on_error slow"],
};
