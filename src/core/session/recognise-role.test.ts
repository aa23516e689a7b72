import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KNOWN_NAMES } from "./known-names.ts";
import { recogniseRole } from "./recognise-role.ts";
import type { Role } from "./role.ts";
import { isSessionCandidate } from "./role-evidence.ts";
import type { RoleFacts } from "./role-facts.ts";

const RANDOM = "k3J5x8Q1z0aB9dF2gH7mN4pR6sT";
const HEX = "6f1c0a9d4e2b8f7035a1c6d9e8b24f10";

function facts(name: string, value = RANDOM, more: Partial<RoleFacts> = {}): RoleFacts {
  return {
    name,
    value,
    httpOnly: true,
    hostOnly: true,
    lifetime: "session",
    party: "first",
    setBy: "set-line",
    ...more,
  };
}

const roleOf = (...args: Parameters<typeof facts>): Role => recogniseRole(KNOWN_NAMES, facts(...args)).role;

/** Names as the products' public documentation or source gives them, with a value of the usual kind. */
const LABELLED: readonly (readonly [Role, ...(readonly (string | readonly [name: string, value: string])[])])[] = [
  [
    "login-session",
    "PHPSESSID",
    "__Secure-PHPSESSID",
    "JSESSIONID",
    "JSESSIONIDSSO",
    "JSESSIONID.1a2b3c4d",
    "ASP.NET_SessionId",
    "ASPSESSIONIDQABCDEFG",
    ".ASPXAUTH",
    ".AspNetCore.Session",
    ".AspNetCore.Cookies",
    ".AspNetCore.CookiesC1",
    ".AspNetCore.Identity.Application",
    "__Host-.AspNetCore.Identity.Application",
    ".AspNet.ApplicationCookie",
    "FedAuth",
    "FedAuth1",
    ["CFID", "8734512"],
    ["CFTOKEN", "71290452"],
    "connect.sid",
    "__Host-connect.sid",
    "koa.sess",
    "koa:sess",
    "sails.sid",
    "adonis-session",
    "sessionid",
    "session",
    "__Host-session",
    "SESSION",
    "_session_id",
    "_my_shop_session",
    "_gitlab_session",
    "rack.session",
    "laravel_session",
    "my-app-session",
    "ci_session",
    "CAKEPHP",
    "PLAY_SESSION",
    "SESS4f0a9c2b1d3e5f60718293a4b5c6d7e8",
    "SSESS4f0a9c2b1d3e5f60718293a4b5c6d7e8",
    "wordpress_logged_in_4f0a9c2b1d3e5f60718293a4b5c6d7e8",
    "wordpress_sec_4f0a9c2b1d3e5f60718293a4b5c6d7e8",
    "MoodleSession",
    "OCSESSID",
    "fe_typo_user",
    "CraftSessionId",
    "phpbb3_ab12c_sid",
    "xf_session",
    "dwsid",
    "MRHSession",
    "SMSESSION",
    "LtpaToken2",
    "SAP_SESSIONID_PRD_100",
    "ESTSAUTH",
    "ESTSAUTHPERSISTENT",
    "KEYCLOAK_IDENTITY",
    "AUTH_SESSION_ID",
    "idsrv",
    "auth0",
    "appSession",
    "__session",
    "next-auth.session-token",
    "__Secure-next-auth.session-token.0",
    "__Secure-authjs.session-token",
    "__Secure-better-auth.session_token",
    "sb-abcdefghij-auth-token.0",
    "wos-session",
    "ory_kratos_session",
    "_oauth2_proxy_0",
    "mod_auth_openidc_session",
    "_shibsession_64656661756c74",
    "SimpleSAMLAuthToken",
    "TGC",
    "CF_Authorization",
    "AWSELBAuthSessionCookie-0",
    "user_session",
    "grafana_session",
    "roundcube_sessauth",
    "i_like_gitea",
    "li_at",
    "__Secure-3PSID",
    "NSC_AAAC",
  ],
  [
    "remember",
    "remember-me",
    "REMEMBERME",
    "rememberMe",
    "remember_token",
    "remember_user_token",
    "remember_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
    "CookieAuth",
    "KEYCLOAK_REMEMBER_ME",
    ".AspNetCore.Identity.TwoFactorRememberMe",
    "seraph.rememberme.cookie",
    "gitea_incredible",
    "xf_user",
  ],
  [
    "sign-in",
    ".AspNetCore.Correlation.9JK1b2",
    ".AspNetCore.OpenIdConnect.Nonce.CfDJ8",
    "OpenIdConnect.nonce.v3.abc",
    "KC_RESTART",
    "__Secure-authjs.pkce.code_verifier",
    "__Secure-next-auth.state",
    "_oauth2_proxy_csrf",
    "_oauth2_proxy_1a2b_csrf",
    "mod_auth_openidc_state_x1y2",
    "__txn_abc",
    "oauth_state",
    "app_oauth_nonce",
    "my_pkce",
    "AWSALBAuthNonce",
    "_shibstate_1700000000_ab",
  ],
  [
    "csrf",
    "csrftoken",
    "XSRF-TOKEN",
    "_csrf",
    "__Host-next-auth.csrf-token",
    "__Host-authjs.csrf-token",
    ".AspNetCore.Antiforgery.9TtSrW0hzOs",
    "__RequestVerificationToken",
    "__RequestVerificationToken_L015c2l0ZQ2",
    "_xsrf",
    "atlassian.xsrf.token",
    "form_key",
    "ct0",
    "a0_users:sess",
    "shopCsrfToken",
  ],
  [
    "consent",
    "OptanonConsent",
    "OptanonAlertBoxClosed",
    "CookieConsent",
    "cookieyes-consent",
    ["euconsent-v2", "CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA"],
    ["usprivacy", "1YNN"],
    "didomi_token",
    "uc_user_interaction",
    "borlabs-cookie",
    "klaro",
    "cookieconsent_status",
    "cc_cookie",
    "axeptio_cookies",
    "_iub_cs-12345678",
    "cmplz_marketing",
    "cookielawinfo-checkbox-analytics",
    ["cookie_banner_dismissed", "1"],
  ],
  [
    "analytics",
    ["_ga", "GA1.1.1234567890.1763817451"],
    ["_ga_AB12CD34EF", "GS2.1.s1763817451$o1$g0$t1763817451$j60$l0$h0"],
    ["_gid", "GA1.2.123456789.1763817451"],
    "_gat_gtag_UA_12345_1",
    "_pk_id.1.1fff",
    "_pk_ses.1.1fff",
    "_hjSession_123456",
    "_hjSessionUser_123456",
    "_clck",
    "_clsk",
    "ai_session",
    "ai_user",
    "AMCV_1234%40AdobeOrg",
    "s_vi",
    "mp_0123456789abcdef_mixpanel",
    "AMP_0123456789",
    "ajs_anonymous_id",
    "__hstc",
    "hubspotutk",
    "_sp_id.1fff",
    "dtCookie",
    "sbjs_session",
    "__insp_sid",
    "_ym_uid",
    "_vwo_uuid",
    ["kept_elsewhere", "GA1.1.1234567890.1763817451"],
  ],
  [
    "advertising",
    ["_fbp", "fb.1.1763817451000.1234567890"],
    "_fbc",
    "IDE",
    "NID",
    "__gads",
    "_gcl_au",
    "MUID",
    "_uetsid",
    "_uetvid",
    "_ttp",
    "ttcsid_C1A2B3",
    "bcookie",
    "lidc",
    "cto_bundle",
    "taboola_session_id",
    "uuid2",
    "demdex",
    "_pin_unauth",
    "_rdt_uuid",
  ],
  [
    "affinity",
    "AWSALB",
    "AWSALBCORS",
    "AWSALBTGCORS",
    "AWSALBAPP-0",
    "ARRAffinity",
    "ARRAffinitySameSite",
    "GCLB",
    ["SERVERID", "web-3"],
    ["BIGipServerpool_web", "1677787402.36895.0000"],
    "NSC_mc_wt_xfc",
    "INGRESSCOOKIE",
    "nlbi_123456",
    "X-Oracle-BMC-LBS-Route",
    ["lb_pool", "1677787402.36895.0000"],
    ["session-affinity", "a1"],
  ],
  [
    "bot",
    "__cf_bm",
    "cf_clearance",
    "_cfuvid",
    "_abck",
    "bm_sz",
    "ak_bmsc",
    "datadome",
    "incap_ses_1234_567",
    "visid_incap_567",
    "reese84",
    "aws-waf-token",
    "_px3",
    "_pxvid",
    "TS01a2b3c4",
    "__stripe_sid",
    "cookiesession1",
  ],
  [
    "preference",
    ["theme", "dark"],
    ["lang", "ko"],
    ["NEXT_LOCALE", "en"],
    ["django_language", "de"],
    ["currency", "EUR"],
    ["color_mode", "%7B%22color_mode%22%3A%22auto%22%7D"],
    ["tz", "Europe%2FBerlin"],
    ["wp-settings-time-1", "1763817451"],
    ["site_theme", "light"],
    ["user-currency", "KRW"],
    ["sidebar_collapsed", "true"],
  ],
  [
    "unknown",
    ".ASPXANONYMOUS",
    "KEYCLOAK_SESSION",
    "idsrv.session",
    "LastMRH_Session",
    ["logged_in", "yes"],
    ["__client_uat", "1763817451"],
    "intercom-session-abcd",
    ["wordpress_test_cookie", "WP%20Cookie%20check"],
    ["sessionStorageAccepted", "true"],
    "session_start_time",
    "PHPSESSIDX",
    "assid",
    "sidebar",
    "author",
    "tokenizer",
    ["session", "1"],
    ["sid", "42"],
    "q7",
  ],
];

const CASES = LABELLED.flatMap(([role, ...names]) =>
  names.map((entry) => {
    const [name, value] = typeof entry === "string" ? [entry, RANDOM] : entry;
    return { role, name, value };
  }),
);

describe("the role of cookies that products are documented to set", () => {
  test("the table is large enough to mean something", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(120);
  });

  test.each(CASES)("$name is $role", ({ role, name, value }) => {
    const verdict = recogniseRole(KNOWN_NAMES, facts(name, value));
    expect(verdict.role).toBe(role);
    expect(verdict.evidence.length).toBeGreaterThan(0);
    expect(verdict.confidence).not.toBe("observed");
  });
});

describe("what is not known by name", () => {
  test("an opaque value out of reach of scripts is a candidate and no more", () => {
    const verdict = recogniseRole(KNOWN_NAMES, facts("zq", HEX));
    expect(verdict.role).toBe("unknown");
    expect(isSessionCandidate(verdict)).toBe(true);
  });

  test.each([
    ["scripts can read it", facts("zq", HEX, { httpOnly: false })],
    ["the value is a word", facts("zq", "collapsed")],
    ["the name is that of a known other cookie", facts("KEYCLOAK_SESSION", HEX)],
  ])("it is no candidate where %s", (_, input) => {
    expect(isSessionCandidate(recogniseRole(KNOWN_NAMES, input))).toBe(false);
  });

  test("a word in the name needs a value that fits", () => {
    expect(roleOf("shop_sid", HEX)).toBe("login-session");
    expect(roleOf("shop_sid", "3")).toBe("unknown");
    expect(roleOf("rememberMe_tab", "prices")).toBe("unknown");
  });

  test("no script has written what scripts cannot write", () => {
    const keys = (httpOnly: boolean) =>
      recogniseRole(KNOWN_NAMES, facts("PHPSESSID", HEX, { httpOnly, setBy: "unattributed" })).evidence.map(
        ({ key }) => key,
      );
    expect(keys(false)).toContain("role_evidence_script_written");
    expect(keys(true)).not.toContain("role_evidence_script_written");
  });

  test("a measurement script that calls its cookie a session is not believed", () => {
    const script = { httpOnly: false, setBy: "unattributed" };
    expect(roleOf("vendor_session", HEX, script)).toBe("unknown");
    expect(roleOf("vendor_session", HEX, { httpOnly: false, party: "third" })).toBe("unknown");
  });

  test("a guess from words is likely where server and life support it, and to check where they do not", () => {
    const confidence = (more: Partial<RoleFacts>) =>
      recogniseRole(KNOWN_NAMES, facts("shop_sid", HEX, more)).confidence;
    expect(confidence({})).toBe("likely");
    expect(confidence({ httpOnly: false })).toBe("likely");
    expect(confidence({ httpOnly: false, lifetime: "persistent" })).toBe("check");
    expect(confidence({ httpOnly: false, setBy: "before" })).toBe("check");
    expect(confidence({ party: "third" })).toBe("check");
  });

  test("words are told apart across case, dots, dashes and underscores", () => {
    for (const name of ["userSessionId", "user.session.id", "USER-SESSION", "UserSession_v2"]) {
      expect([name, roleOf(name, HEX)]).toEqual([name, "login-session"]);
    }
  });

  test("a known session name with a value that cannot be one is to check", () => {
    expect(recogniseRole(KNOWN_NAMES, facts("JSESSIONID", "0")).confidence).toBe("check");
  });
});

test("it answers on any input", () => {
  const anything = fc.record({
    name: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...CASES.map(({ name }) => name))),
    value: fc.string({ unit: "binary", maxLength: 4096 }),
    httpOnly: fc.boolean(),
    hostOnly: fc.boolean(),
    lifetime: fc.constantFrom("session" as const, "persistent" as const),
    party: fc.constantFrom("first" as const, "third" as const),
    setBy: fc.constantFrom("before", "set-line", "clear-site-data", "browser", "unattributed", null),
  });
  fc.assert(
    fc.property(anything, (input) => {
      const { role, evidence } = recogniseRole(KNOWN_NAMES, input);
      expect(typeof role).toBe("string");
      expect(evidence.length).toBeGreaterThan(0);
    }),
  );
});
