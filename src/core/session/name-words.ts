import { bareName } from "./name-index.ts";
import type { Role } from "./role.ts";

/** What the words of a name suggest. */
export interface NameHint {
  readonly role: Role;
  /** The word that suggests it, in lower case. */
  readonly word: string;
  /** A word that speaks against it, or null. */
  readonly against: string | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const CSRF = words("csrf xsrf csrftoken xsrftoken anticsrf antiforgery requestverificationtoken");
const CONSENT = words("consent consents cookieconsent gdpr ccpa cookiepolicy cookienotice cookiebanner cookielaw");
const COOKIE = words("cookie cookies");
const ANSWER = words("accept accepted allowed banner notice policy preferences settings agreed dismissed");
const SIGN_IN = words("pkce codeverifier relaystate");
const PROTOCOL = words("oauth oauth2 oidc openid saml sso auth");
const STEP = words("state nonce verifier relay");
const REMEMBER = words("remember rememberme");
const AFFINITY = words("affinity loadbalancer");
const PREFERENCE = words(
  "theme lang language locale currency timezone darkmode colormode colorscheme fontsize sidebar culture i18n",
);
const SESSION = words(
  "session sess sessid sessionid jsessionid phpsessid aspsessionid sid sessionkey sessiontoken sessionhash " +
    "auth authtoken authentication token accesstoken refreshtoken idtoken jwt login signin bearer ticket",
);

/** Names that are written as one word: `mysession`, `TCSESSIONID`. */
const COMPOUND = /sess(?:ion|id|ionid)$/;

/** Words of counters, banners, measurement and the like: `session_start`, `sessionStorageAccepted`, `login_popup_seen`. */
const AGAINST_SESSION = words(
  "accept accepted ad ads analytics attempt attempts banner campaign chat closed count counter device disabled " +
    "dismissed enabled error expired expires expiry experiment fcm flag geo hint lang language last locale modal " +
    "page pages pageview popup push recaptcha recording redirect referer referrer replay return seen shown sig source " +
    "start started state status storage survey test theme time timeout timestamp tracker tracking type url utm " +
    "variant view views visit visited visitor visits",
);

const SEPARATOR = /[^A-Za-z0-9]+/;
const CAMEL_BOUNDARY = /([a-z0-9])([A-Z])/g;

/** The words of a name in lower case: `userSessionId` and `user_session_id` have the same ones. */
export function nameWords(name: string): string[] {
  return bareName(name)
    .replace(CAMEL_BOUNDARY, "$1 $2")
    .toLowerCase()
    .split(SEPARATOR)
    .filter((word) => word !== "");
}

/** Longest name whose words are read: a longer one is data and not a name. */
const LONGEST_NAME = 128;

/** What the words of a name nobody has listed suggest, or null. Whole words only: `sidebar` is not `sid`. */
export function hintOf(name: string): NameHint | null {
  if (name.length > LONGEST_NAME) return null;
  const found = nameWords(name);
  const has = (set: ReadonlySet<string>): string | null => found.find((word) => set.has(word)) ?? null;
  const pair = (one: ReadonlySet<string>, other: ReadonlySet<string>): string | null =>
    has(one) === null ? null : has(other);
  const hint = (role: Role, word: string | null, against: string | null = null): NameHint | null =>
    word === null ? null : { role, word, against };
  return (
    hint("csrf", has(CSRF)) ??
    hint("consent", has(CONSENT) ?? pair(COOKIE, ANSWER)) ??
    hint("sign-in", has(SIGN_IN) ?? pair(PROTOCOL, STEP)) ??
    hint("remember", has(REMEMBER)) ??
    hint("affinity", has(AFFINITY)) ??
    hint("login-session", has(SESSION) ?? found.find((word) => COMPOUND.test(word)) ?? null, has(AGAINST_SESSION)) ??
    hint("preference", has(PREFERENCE))
  );
}
