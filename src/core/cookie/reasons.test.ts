import { describe, expect, it } from "vitest";
import { isReasonCode, REASONS } from "./reasons.ts";
import { wordsOfReason } from "./words-of-reason.ts";

const DEVTOOLS_WORDS = new Set(
  (
    "SecureOnly SameSiteStrict SameSiteLax SameSiteUnspecifiedTreatedAsLax SameSiteNoneInsecure UserPreferences " +
    "SyntaxError SchemeNotSupported OverwriteSecure InvalidDomain InvalidPrefix UnknownError DisallowedCharacter " +
    "NameValuePairExceedsMaxSize NoCookieContent NotOnPath DomainMismatch"
  ).split(" "),
);

const BRANCHES = [
  ..."T1 T2 T3 T4 T5 T6 P1 P3 P4 P5 P6 A1 A2 A3 A4 E2 E3 E4 E5 E6 E7 E8 E9 M1 M2 M3 M4 M5 M6 D1 D2 D3".split(" "),
  ..."H1 H2 H3 F1 F2 F3 S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13 S14 S15 S16 S17 S18 S19 S20 S21".split(" "),
  ..."S22 S23 S24 S25 S26 S27 S28 S29 S30 S31 S32 Q1 Q2 Q3 Q4 Q5 Q6 Q7".split(" "),
];

describe("the registry of reasons", () => {
  it("names every code once, in kebab case", () => {
    const codes = REASONS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  });

  it("covers every branch that can be told", () => {
    const covered = new Set<string>(REASONS.map(({ branch }) => branch));
    expect(BRANCHES.filter((branch) => !covered.has(branch))).toEqual([]);
  });

  it("uses words that the DevTools protocol and Firefox have", () => {
    for (const { chromium, firefox } of REASONS.map(({ code }) => wordsOfReason(code))) {
      if (chromium !== undefined) expect(DEVTOOLS_WORDS).toContain(chromium);
      if (firefox !== undefined) expect(firefox).toMatch(/^Cookie[A-Z]/);
    }
  });

  it("tells its own codes from other text", () => {
    expect(isReasonCode("domain-other-site")).toBe(true);
    expect(isReasonCode("constructor")).toBe(false);
  });
});
