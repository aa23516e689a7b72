/**
 * Whether a request path path-matches a cookie-path: the same, or below it, where a slash ends the cookie-path or
 * follows it in the request path. RFC 6265bis section 5.1.4.
 */
export function pathMatches(requestPath: string, cookiePath: string): boolean {
  if (!requestPath.startsWith(cookiePath)) return false;
  if (requestPath.length === cookiePath.length) return true;
  return cookiePath.endsWith("/") || requestPath[cookiePath.length] === "/";
}
