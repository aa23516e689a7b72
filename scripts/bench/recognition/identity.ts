import type { CorpusSource } from "./labelled-cookie.ts";

/** Identity providers, gateways and services that sign people in. */
export const IDENTITY: readonly CorpusSource[] = [
  {
    source: "https://www.keycloak.org/docs/latest/server_admin/",
    cookies: [
      ["KEYCLOAK_IDENTITY", "jwt", "session", "H"],
      ["KEYCLOAK_REMEMBER_ME", ": username%3Aada", "remember", "Hp"],
      ["KC_RESTART", "jwe", "not", "H"],
      ["KEYCLOAK_LOCALE", ": de", "not"],
    ],
  },
  {
    source: "https://auth0.com/docs/manage-users/cookies/authentication-api-cookies",
    cookies: [
      ["auth0", "express", "session", "Hp"],
      ["auth0_compat", "express", "session", "Hp"],
      ["auth0-mf", "express", "remember", "Hp"],
      ["did", "express", "not", "Hp"],
    ],
  },
  {
    source: "https://github.com/auth0/express-openid-connect",
    cookies: [
      ["appSession", "jwe", "session", "Hp"],
      ["auth_verification", "jwt", "not", "H"],
    ],
  },
  {
    source:
      "https://learn.microsoft.com/en-us/entra/identity/authentication/concept-authentication-web-browser-cookies",
    cookies: [
      ["ESTSAUTH", "base64url 300", "session", "H"],
      ["ESTSAUTHPERSISTENT", "base64url 300", "session", "Hp"],
      ["ESTSAUTHLIGHT", "uuid", "not"],
      ["buid", "base64url 120", "not", "Hp"],
      ["x-ms-gateway-slice", ": estsfd", "not", "H"],
      ["stsservicecookie", ": estsfd", "not", "H"],
      ["fpc", "base64url 60", "not", "Hp"],
      ["SignInStateCookie", "base64url 90", "not", "H"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/azure/active-directory-b2c/cookie-definitions",
    cookies: [
      ["x-ms-cpim-sso:contoso.onmicrosoft.com_0", "base64url 300", "session", "H"],
      ["x-ms-cpim-csrf", "base64 88", "not", "H"],
      ["x-ms-cpim-trans", "json64", "not", "H"],
      ["x-ms-cpim-slice", ": 001-000", "not", "H"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/operations/ad-fs-single-sign-on-settings",
    cookies: [
      ["MSISAuth", "base64 400", "session", "H"],
      ["MSISAuthenticated", "base64 28", "not", "H"],
      ["MSISLoopDetectionCookie", "base64 60", "not", "H"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/use-cookie-authentication",
    cookies: [
      ["FedAuth", "base64 600", "session", "Hp"],
      ["rtFa", "base64 300", "session", "Hp"],
    ],
  },
  {
    source: "https://apereo.github.io/cas/7.1.x/authentication/Configuring-SSO-Cookie.html",
    cookies: [["TGC", "jwt", "session", "H"]],
  },
  {
    source: "https://shibboleth.atlassian.net/wiki/spaces/SP3/pages/2065334723/Sessions",
    cookies: [
      [
        "_shibsession_64656661756c7468747470733a2f2f73702e74657374",
        ": _6f1c0a9d4e2b8f7035a1c6d9e8b24f10",
        "session",
        "H",
      ],
      ["_shibstate_1763817451_a3f0", ": https%3A%2F%2Fsp.test%2Fsecure", "not", "H"],
    ],
  },
  {
    source: "https://shibboleth.atlassian.net/wiki/spaces/IDP5/pages/3199509973/SessionConfiguration",
    cookies: [["shib_idp_session", "hex 64", "session", "H"]],
  },
  {
    source: "https://simplesamlphp.org/docs/stable/simplesamlphp-reference-sp-remote.html",
    cookies: [
      ["SimpleSAML", "hex 32", "session", "H"],
      ["SimpleSAMLAuthToken", "hex 43", "session", "H"],
    ],
  },
  {
    source: "https://github.com/OpenIDC/mod_auth_openidc/blob/master/auth_openidc.conf",
    cookies: [
      ["mod_auth_openidc_session", "uuid", "session", "H"],
      ["mod_auth_openidc_state_k3J5x8Q1z0aB9dF2gH7mN4pR6sT", "jwe", "not", "H"],
    ],
  },
  { source: "https://github.com/latchset/mod_auth_mellon", cookies: [["mellon-cookie", "hex 32", "session", "H"]] },
  { source: "https://github.com/apereo/mod_auth_cas", cookies: [["MOD_AUTH_CAS_S", "hex 32", "session", "H"]] },
  {
    source: "https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview",
    cookies: [
      ["_oauth2_proxy", "base64url 400", "session", "Hp"],
      ["_oauth2_proxy_csrf", "base64url 200", "not", "Hp"],
    ],
  },
  {
    source: "https://www.authelia.com/configuration/session/introduction/",
    cookies: [["authelia_session", "base62 32", "session", "Hp"]],
  },
  { source: "https://docs.goauthentik.io/", cookies: [["authentik_session", "jwt", "session", "Hp"]] },
  { source: "https://github.com/vouch/vouch-proxy", cookies: [["VouchCookie", "base64url 400", "session", "Hp"]] },
  { source: "https://www.pomerium.com/docs/reference/cookies", cookies: [["_pomerium", "jwt", "session", "Hp"]] },
  {
    source: "https://github.com/thomseddon/traefik-forward-auth",
    cookies: [
      ["_forward_auth", ": k3J5x8Q1z0aB9dF2gH7mN4pR6sTu8wX0yZ1aB3cD5e=|1763860651|ada@shop.test", "session", "Hp"],
      ["_forward_auth_csrf", "hex 32", "not", "Hp"],
    ],
  },
  {
    source: "https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/",
    cookies: [
      ["CF_Authorization", "jwt", "session", "Hp"],
      ["CF_AppSession", "hex 16", "session", "Hp"],
      ["CF_Binding", "base64url 60", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html",
    cookies: [
      ["AWSELBAuthSessionCookie-0", "base64 600", "session", "Hp"],
      ["AWSALBAuthNonce", "base62 24", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.amplify.aws/javascript/build-a-backend/server-side-rendering/",
    cookies: [
      ["CognitoIdentityServiceProvider.4f0a9c2b1d3e5f60718293a4b5.ada.accessToken", "jwt", "session", "ps"],
      ["CognitoIdentityServiceProvider.4f0a9c2b1d3e5f60718293a4b5.LastAuthUser", ": ada", "not", "ps"],
    ],
  },
  { source: "https://firebase.google.com/docs/hosting/manage-cache", cookies: [["__session", "jwt", "session", "H"]] },
  {
    source: "https://supabase.com/docs/guides/auth/server-side/advanced-guide",
    cookies: [["sb-abcdefghijklmnopqrst-auth-token", "json64", "session", "ps"]],
  },
  {
    source: "https://clerk.com/docs/how-clerk-works/overview",
    cookies: [
      ["__client", "jwt", "session", "Hp"],
      ["__client_uat", "digits 10", "not", "p"],
    ],
  },
  { source: "https://workos.com/docs/user-management/sessions", cookies: [["wos-session", "iron", "session", "Hp"]] },
  {
    source: "https://stytch.com/docs/guides/sessions/using",
    cookies: [
      ["stytch_session", "base64url 44", "session", "ps"],
      ["stytch_session_jwt", "jwt", "session", "ps"],
    ],
  },
  { source: "https://docs.descope.com/authorization/session-management", cookies: [["DS", "jwt", "session", "Hp"]] },
  {
    source: "https://supertokens.com/docs/post-authentication/session-management/introduction",
    cookies: [
      ["sAccessToken", "jwt", "session", "Hp"],
      ["sFrontToken", "json64", "not", "ps"],
      ["st-last-access-token-update", "digits 13", "not", "ps"],
    ],
  },
  {
    source: "https://fusionauth.io/docs/apis/hosted-backend",
    cookies: [
      ["app.at", "jwt", "session", "Hp"],
      ["app.at_exp", "digits 10", "not", "p"],
    ],
  },
  {
    source: "https://www.ory.com/docs/kratos/session-management/overview",
    cookies: [
      ["ory_kratos_session", "base64url 300", "session", "Hp"],
      ["ory_kratos_continuity", "base64url 180", "not", "Hp"],
      ["csrf_token_806060ca5bf70dff3caa0e5c860002aade9d470a5a4dce73bcfa7ba10778f481", "base64 44", "not", "Hp"],
    ],
  },
  {
    source: "https://github.com/panva/node-oidc-provider/blob/main/docs/README.md",
    cookies: [
      ["_session", "base64url 43", "session", "Hp"],
      ["_interaction", "base64url 43", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.duendesoftware.com/identityserver/reference/options/",
    cookies: [
      ["idsrv", "dataprotection", "session", "H"],
      ["idsrv.session", "hex 32", "not"],
      ["idsrv.external", "dataprotection", "not", "H"],
    ],
  },
  {
    source: "https://www.ibm.com/docs/en/was-nd/9.0.5?topic=users-single-sign-settings",
    cookies: [["LtpaToken2", "base64 256", "session", "H"]],
  },
  {
    source: "https://techdocs.broadcom.com/us/en/symantec-security-software/identity-security/siteminder/12-8.html",
    cookies: [["SMSESSION", "base64 400", "session", "H"]],
  },
  {
    source: "https://backstage.forgerock.com/docs/am/7/sessions-guide/session-cookies.html",
    cookies: [
      ["iPlanetDirectoryPro", "base64url 120", "session", "H"],
      ["amlbcookie", ": 01", "not"],
    ],
  },
  {
    source: "https://help.sap.com/docs/SAP_NETWEAVER_AS_ABAP_752/",
    cookies: [
      ["MYSAPSSO2", "base64 400", "session", "H"],
      ["SAP_SESSIONID_PRD_100", "base64url 55", "session", "H"],
      ["sap-usercontext", ": sap-client=100", "not"],
    ],
  },
  {
    source: "https://docs.oracle.com/en/database/oracle/apex/24.1/htmdb/",
    cookies: [["ORA_WWV_APP_100", "base64url 32", "session", "H"]],
  },
];
