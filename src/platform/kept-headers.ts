/**
 * Headers that a record keeps besides Cookie and Set-Cookie: those that decide about cookies, caching, cross-origin
 * credentials and sessions. Everything else is forgotten at the border.
 */
export const KEPT_REQUEST_HEADERS: ReadonlySet<string> = new Set([
  "access-control-request-headers",
  "access-control-request-method",
  "authorization",
  "content-type",
  "origin",
  "referer",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "sec-fetch-user",
  "sec-fetch-storage-access",
  "sec-websocket-protocol",
  "x-requested-with",
]);

export const KEPT_RESPONSE_HEADERS: ReadonlySet<string> = new Set([
  "access-control-allow-credentials",
  "access-control-allow-headers",
  "access-control-allow-origin",
  "activate-storage-access",
  "age",
  "alt-svc",
  "cache-control",
  "cf-cache-status",
  "clear-site-data",
  "connection",
  "content-type",
  "date",
  "location",
  "pragma",
  "referrer-policy",
  "secure-session-challenge",
  "secure-session-registration",
  "server",
  "strict-transport-security",
  "vary",
  "via",
  "www-authenticate",
  "x-cache",
  "x-powered-by",
]);
