import { describe, expect, it } from "vitest";
import { isReasonCode, REASONS } from "./reasons.ts";
import { wordsOfReason } from "./words-of-reason.ts";

/** Network.SetCookieBlockedReason and Network.CookieBlockedReason of the DevTools protocol, r1684464. */
const DEVTOOLS_WORDS =
  "SecureOnly SameSiteStrict SameSiteLax SameSiteUnspecifiedTreatedAsLax SameSiteNoneInsecure UserPreferences ThirdPartyPhaseout ThirdPartyBlockedInFirstPartySet SyntaxError SchemeNotSupported OverwriteSecure InvalidDomain InvalidPrefix UnknownError SchemefulSameSiteStrict SchemefulSameSiteLax SchemefulSameSiteUnspecifiedTreatedAsLax NameValuePairExceedsMaxSize DisallowedCharacter NoCookieContent NotOnPath DomainMismatch PortMismatch SchemeMismatch AnonymousContext";

/** Those that no branch has. */
const DEVTOOLS_WITHOUT_BRANCH = {
  "policies of the past": "ThirdPartyPhaseout ThirdPartyBlockedInFirstPartySet",
  "no rule, or one that web requests cannot meet": "SyntaxError SchemeNotSupported UnknownError",
  "the plain word where the scheme alone makes the sites differ":
    "SchemefulSameSiteStrict SchemefulSameSiteLax SchemefulSameSiteUnspecifiedTreatedAsLax",
  "features that are off by default": "PortMismatch SchemeMismatch",
  "frames that ask to be anonymous, which no extension can see": "AnonymousContext",
};

/** Keys of the console messages about cookies in necko.properties of Firefox 153. */
const FIREFOX_WORDS =
  "CookieBlockedByPermission CookieBlockedTrackerByETP CookieBlockedAll CookieBlockedForeignByETP CookiePartitionedForeign2 CookieAllowedForOriginByStorageAccessAPI CookieAllowedForOriginByHeuristic CookieAllowedForDFPIByHeuristic CookieRejectedNonRequiresSecure2 CookieRejectedNonRequiresSecureForBeta3 CookieLaxForced2 CookieLaxForcedForBeta2 CookieSameSiteValueInvalid2 CookieInvalidMaxAgeAttribute CookieOversize CookieRejectedByPermissionManager CookieRejectedEmptyNameAndValue CookieRejectedInvalidCharName CookieRejectedInvalidCharAttributes CookieRejectedInvalidDomain CookieRejectedInvalidPrefix CookieRejectedInvalidPath CookieRejectedInvalidCharValue CookieRejectedAttributePathOversize CookieRejectedAttributeDomainOversize CookieRejectedAttributeExpiryOversize CookieRejectedHttpOnlyButFromScript CookieRejectedSecureButNonHttps CookieRejectedThirdParty CookieRejectedNonsecureOverSecure CookieRejectedForNonSameSiteness CookieRejectedPartitionedRequiresSecure CookieAttributeIgnored CookieAttributeOverwritten CookieForeignNoPartitionedWarning CookieForeignNoPartitionedError CookieBlockedCrossSiteRedirect";

/** Those that no branch has. */
const FIREFOX_WITHOUT_BRANCH = {
  "lists and permissions that no extension can read":
    "CookieBlockedTrackerByETP CookieRejectedByPermissionManager CookieRejectedThirdParty",
  "cookies that were let through":
    "CookiePartitionedForeign2 CookieAllowedForOriginByStorageAccessAPI CookieAllowedForOriginByHeuristic CookieAllowedForDFPIByHeuristic CookieForeignNoPartitionedWarning",
  "preferences that are off by default":
    "CookieRejectedNonRequiresSecureForBeta3 CookieLaxForced2 CookieLaxForcedForBeta2 CookieForeignNoPartitionedError",
  "attributes of cookies that no header set":
    "CookieRejectedAttributePathOversize CookieRejectedAttributeDomainOversize CookieRejectedAttributeExpiryOversize",
};

/** Refusals that neither browser tells by a word of its own. */
const WORDLESS =
  "informational-response header-not-transportable credentials-omitted path-non-ascii nameless-refused ambiguous-serialisation overwrites-http-only-cookie http-only expired evicted other-partition sent-without-credentials";

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

  it.each([
    ["the DevTools protocol", "chromium", DEVTOOLS_WORDS, DEVTOOLS_WITHOUT_BRANCH],
    ["Firefox", "firefox", FIREFOX_WORDS, FIREFOX_WITHOUT_BRANCH],
  ] as const)(
    "has a code for every word of %s that a branch can have, and no other word",
    (_, browser, all, without) => {
      const used = new Set(REASONS.flatMap(({ code }) => wordsOfReason(code)[browser] ?? []));
      const unused = Object.values(without).flatMap((words) => words.split(" "));
      expect([...used, ...unused].sort()).toEqual(all.split(" ").sort());
    },
  );

  it("has a word for every refusal that a browser tells", () => {
    const refusals = REASONS.filter(({ severity }) => severity === "reject").map(({ code }) => code);
    const wordless = refusals.filter((code) => {
      const { chromium, firefox } = wordsOfReason(code);
      return chromium === undefined && firefox === undefined;
    });
    expect(wordless).toEqual(WORDLESS.split(" "));
  });

  it("tells its own codes from other text", () => {
    expect(isReasonCode("domain-other-site")).toBe(true);
    expect(isReasonCode("constructor")).toBe(false);
  });
});
