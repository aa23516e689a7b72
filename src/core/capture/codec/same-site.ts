import type { SameSite } from "../jar-cookie.ts";

/** SameSite values by number. The order is part of the written form. */
export const SAME_SITE: readonly SameSite[] = ["unspecified", "none", "lax", "strict"];
