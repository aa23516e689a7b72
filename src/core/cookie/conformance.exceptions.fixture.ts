import type { ProfileId } from "./profiles/profile.ts";

// Cases in which a profile rightly differs from the corpus. A case that agrees must not stand here: the test says so.

const NAMELESS = "RFC 6265 ignored nameless cookies, RFC 6265bis section 5.6 step 3 keeps them";
const CONTROL = "the line cannot be sent over HTTP; the suite saw it after its server had changed it";
const TRUNCATING = "RFC 6265 user agents cut the line at a control character, section 5.6 step 1 refuses it";

export const EXCEPTIONS: Readonly<Record<ProfileId, Readonly<Record<string, string>>>> = {
  chromium: {
    "wpt/prefix-__host.document-cookie.https/009": "the observed jar lacks the cookie that the observed header shows",
  },
  firefox: {},
  rfc6265bis: {
    "http-state/chromium0009": NAMELESS,
    "http-state/chromium0010": NAMELESS,
    "http-state/chromium0012": NAMELESS,
    "http-state/disabled-chromium0022": TRUNCATING,
    "http-state/disabled-chromium0023": TRUNCATING,
    "http-state/disabled-path0029": "disabled in the suite; the cookie-path lies below the request path",
    "http-state/optional-domain0042": "an empty last Domain makes a host-only cookie, section 5.7 step 8",
    "wpt/name-name-ctl/034": CONTROL,
    "wpt/name-name-ctl/044": CONTROL,
    "wpt/value-value-ctl/044": CONTROL,
    "wpt/value-value-ctl/047": CONTROL,
    "wpt/attributes-resources-domain-child.sub/047": "a Domain of one dot is empty after section 5.6.3 step 2",
  },
};
