import { reason } from "./reason.ts";

const DISALLOWED = "DisallowedCharacter";
const OVERSIZE = "CookieAttributeIgnored";
const CHROMIUM_SOURCE = "Chromium, parsed_cookie.cc";

/** Branches of the set-cookie-string parser, sections 5.6 and 5.1.1. */
export const PARSE_REASONS = [
  reason("P1", "control-character-in-name", "reject", "5.6 step 1", {
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharName",
  }),
  reason("P1", "control-character-in-value", "reject", "5.6 step 1", {
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharValue",
  }),
  reason("P1", "control-character-in-attribute", "reject", "5.6 step 1", {
    chromium: DISALLOWED,
    firefox: "CookieRejectedInvalidCharAttributes",
  }),
  reason("V16", "tab-in-name", "reject", CHROMIUM_SOURCE, { chromium: DISALLOWED }),
  reason("V16", "tab-in-value", "reject", CHROMIUM_SOURCE, { chromium: DISALLOWED }),
  reason("V16", "tab-in-attribute", "reject", CHROMIUM_SOURCE, { chromium: DISALLOWED }),
  reason("V16", "tab-in-path", "reject", "Firefox, CookieValidation.cpp", { firefox: "CookieRejectedInvalidPath" }),
  reason("P3", "no-equals-sign", "note", "5.6 step 3"),
  reason("V1", "no-equals-sign-read-as-name", "note", "Firefox, CookieParser.cpp"),
  reason("P4", "empty-name", "note", "5.6 step 4"),
  reason("P5", "whitespace-trimmed", "note", "5.6 step 5"),
  reason("P6", "name-value-too-long", "reject", "5.6 step 6", {
    chromium: "NameValuePairExceedsMaxSize",
    firefox: "CookieOversize",
  }),
  reason("A1", "empty-attribute", "note", "5.6 unparsed-attributes"),
  reason("A2", "attribute-value-too-long", "ignore", "5.6 unparsed-attributes step 6", { firefox: OVERSIZE }),
  reason("A3", "unknown-attribute", "ignore", "5.6 unparsed-attributes step 7"),
  reason("A4", "attribute-overridden", "note", "5.7", { firefox: "CookieAttributeOverwritten" }),
  reason("E2", "expires-two-digit-year", "note", "5.1.1 steps 3, 4"),
  reason("E3", "expires-without-time", "ignore", "5.1.1 step 5"),
  reason("E3", "expires-without-day", "ignore", "5.1.1 step 5"),
  reason("E3", "expires-without-month", "ignore", "5.1.1 step 5"),
  reason("E3", "expires-without-year", "ignore", "5.1.1 step 5"),
  reason("E4", "expires-day-out-of-range", "ignore", "5.1.1 step 5"),
  reason("E4", "expires-year-out-of-range", "ignore", "5.1.1 step 5"),
  reason("E4", "expires-time-out-of-range", "ignore", "5.1.1 step 5"),
  reason("E5", "expires-no-such-date", "ignore", "5.1.1 step 6"),
  reason("E6", "expires-capped", "change", "5.6.1 step 3"),
  reason("E7", "expires-before-representable", "change", "5.6.1 step 5"),
  reason("E8", "expires-in-the-past", "note", "5.7 step 24"),
  reason("E9", "expires-zone-ignored", "note", "5.1.1 step 2"),
  reason("V17", "expires-zone-applied", "note", "NSPR, prtime.c"),
  reason("V17", "expires-rolled-over", "change", "NSPR, prtime.c"),
  reason("M1", "max-age-empty", "ignore", "5.6.2 step 1"),
  reason("M2", "max-age-bad-start", "ignore", "5.6.2 step 2", { firefox: "CookieInvalidMaxAgeAttribute" }),
  reason("M3", "max-age-not-a-number", "ignore", "5.6.2 step 3", { firefox: "CookieInvalidMaxAgeAttribute" }),
  reason("M4", "max-age-capped", "change", "5.6.2 step 6"),
  reason("M5", "max-age-not-positive", "note", "5.6.2 step 7"),
  reason("M6", "expires-loses-to-max-age", "note", "5.7 step 6"),
  reason("D1", "domain-leading-dot-dropped", "note", "5.6.3 step 2"),
  reason("D2", "domain-lower-cased", "change", "5.6.3 step 3"),
  reason("D3", "domain-empty", "note", "5.7 step 8"),
  reason("H1", "path-not-absolute", "ignore", "5.6.4 step 1"),
  reason("H2", "path-taken-literally", "note", "5.6.4 step 2"),
  reason("H3", "path-non-ascii", "reject", "layered-cookies (2026)"),
  reason("F1", "flag-value-ignored", "note", "5.6.5, 5.6.6"),
  reason("F2", "same-site-invalid", "note", "5.6.7", { firefox: "CookieSameSiteValueInvalid2" }),
  reason("F3", "partitioned", "note", "CHIPS"),
] as const;
