import type { StoredCookie } from "../jar/stored-cookie.ts";

/** Longer paths first, then the earlier creation. RFC 6265bis section 5.8.3 step 2. */
export function sendingOrder(one: StoredCookie, other: StoredCookie): number {
  return other.path.length - one.path.length || one.created - other.created || one.order - other.order;
}
