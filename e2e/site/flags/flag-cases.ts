import { ATTRIBUTE_CASES } from "./cases/attributes.ts";
import { DOMAIN_CASES } from "./cases/domains.ts";
import { KEY_CASES } from "./cases/keys.ts";
import { LIFETIME_CASES } from "./cases/lifetimes.ts";
import { CONTROL_CASES, PAIR_CASES } from "./cases/pairs.ts";
import { PATH_CASES } from "./cases/paths.ts";
import { PREFIX_CASES } from "./cases/prefixes.ts";
import type { FlagCase } from "./flag-case.ts";

/** Every case, in the order of the index page. No two have an id in common, nor a cookie name unless it is the point. */
export const FLAG_CASES: readonly FlagCase[] = [
  ...ATTRIBUTE_CASES,
  ...PREFIX_CASES,
  ...DOMAIN_CASES,
  ...PATH_CASES,
  ...LIFETIME_CASES,
  ...PAIR_CASES,
  ...CONTROL_CASES,
  ...KEY_CASES,
];

/** Cases that /all leaves out, since their bytes need a connection of their own. */
export const LEFT_OUT_OF_ALL: ReadonlySet<string> = new Set(CONTROL_CASES.map((one) => one.id));
