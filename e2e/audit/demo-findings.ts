import { ATTRIBUTES } from "./expected/attributes.ts";
import type { ExpectedFindings } from "./expected/expected-findings.ts";
import { LIFETIMES } from "./expected/lifetimes.ts";
import { OTHERS } from "./expected/others.ts";
import { PAIRS } from "./expected/pairs.ts";
import { PLACES } from "./expected/places.ts";
import { PORTAL } from "./expected/portal.ts";
import { SHOP } from "./expected/shop.ts";
import { SSO } from "./expected/sso.ts";

/** Of every demo page. */
export const DEMO_FINDINGS: ExpectedFindings = {
  ...ATTRIBUTES,
  ...PLACES,
  ...LIFETIMES,
  ...PAIRS,
  ...SHOP,
  ...SSO,
  ...PORTAL,
  ...OTHERS,
};
