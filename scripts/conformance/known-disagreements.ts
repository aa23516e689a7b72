import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";

// Cases of the corpus that a profile rightly answers differently, each with its reason. docs/conformance.md is made
// from this list, and a test fails when a case stands here that agrees, or does not stand here and disagrees.

const NAMELESS = "RFC 6265 ignored cookies without a name; RFC 6265bis section 5.6 step 3 keeps them.";
const CONTROL = "The line cannot be sent over HTTP; the suite saw it after its own server had changed it.";
const TRUNCATING =
  "RFC 6265 user agents cut the line at a control character; RFC 6265bis section 5.6 step 1 refuses it.";

export const KNOWN_DISAGREEMENTS: Readonly<Record<ProfileId, Readonly<Record<string, string>>>> = {
  chromium: {
    "wpt/prefix-__host.document-cookie.https/009":
      "The observer's two readings contradict each other: the stored set lacks the cookie that the header shows.",
  },
  firefox: {},
  rfc6265bis: {
    "http-state/chromium0009": NAMELESS,
    "http-state/chromium0010": NAMELESS,
    "http-state/chromium0012": NAMELESS,
    "http-state/disabled-chromium0022": TRUNCATING,
    "http-state/disabled-chromium0023": TRUNCATING,
    "http-state/disabled-path0029":
      "Disabled in the suite itself: it wants a percent-encoded request path to match a decoded cookie-path.",
    "http-state/optional-domain0042":
      "An empty last Domain makes a host-only cookie (RFC 6265bis section 5.7 step 10); the suite has the earlier one win.",
    "wpt/name-name-ctl/034": CONTROL,
    "wpt/name-name-ctl/044": CONTROL,
    "wpt/value-value-ctl/044": CONTROL,
    "wpt/value-value-ctl/047": CONTROL,
    "wpt/attributes-resources-domain-child.sub/047":
      "A Domain of one dot is empty after RFC 6265bis section 5.6.3 step 2; browsers and the suite refuse the cookie.",
  },
};
