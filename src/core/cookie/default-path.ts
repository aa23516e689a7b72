import type { ByteString } from "../bytes/byte-string.ts";

/**
 * The default-path of a cookie without a usable Path attribute: the path of the URL up to, but not including, its
 * right-most slash. RFC 6265bis section 5.1.4.
 *
 * @param pathname the path of the request URL, without its query, percent-encoded as in a parsed URL
 */
export function defaultPath(pathname: string): ByteString {
  const slash = pathname.startsWith("/") ? pathname.lastIndexOf("/") : 0;
  return (slash <= 0 ? "/" : pathname.slice(0, slash)) as ByteString;
}
