import type { CorpusSource } from "./labelled-cookie.ts";

/** Load balancers, bot protection, and what tools and themes keep. */
export const GATEWAYS: readonly CorpusSource[] = [
  {
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html",
    cookies: [
      ["AWSALB", "base64 120", "not", "p"],
      ["AWSALBCORS", "base64 120", "not", "p"],
      ["AWSALBAPP-0", "base64 120", "not", "p"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/azure/app-service/configure-common",
    cookies: [
      ["ARRAffinity", "hex 64", "not", "H"],
      ["ARRAffinitySameSite", "hex 64", "not", "H"],
    ],
  },
  {
    source: "https://cloud.google.com/load-balancing/docs/backend-service",
    cookies: [["GCLB", "base64url 24", "not", "H"]],
  },
  {
    source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/stateful_session_filter",
    cookies: [["global-session-cookie", ": MTAuMC4wLjE6ODA4MA==", "not", "Hp"]],
  },
  {
    source: "https://kubernetes.github.io/ingress-nginx/examples/affinity/cookie/",
    cookies: [["INGRESSCOOKIE", ": 1763817451.123.45.678901|6f1c0a9d4e2b8f7035a1c6d9e8b24f10", "not", "H"]],
  },
  {
    source: "https://nginx.org/en/docs/http/ngx_http_upstream_module.html",
    cookies: [["srv_id", "hex 32", "not", "p"]],
  },
  {
    source:
      "https://www.haproxy.com/documentation/haproxy-configuration-tutorials/proxying-essentials/session-persistence/",
    cookies: [["SERVERUSED", ": server1|aSHhN|aSHhN", "not"]],
  },
  { source: "https://httpd.apache.org/docs/2.4/mod/mod_proxy_balancer.html", cookies: [["ROUTEID", ": .1", "not"]] },
  {
    source: "https://my.f5.com/manage/s/article/K6917",
    cookies: [["BIGipServerpool_web", ": 1677787402.36895.0000", "not", "H"]],
  },
  {
    source: "https://devcenter.heroku.com/articles/session-affinity",
    cookies: [["heroku-session-affinity", "base64url 120", "not", "Hp"]],
  },
  {
    source: "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/",
    cookies: [
      ["__cf_bm", "base64url 180", "not", "Hp"],
      ["cf_clearance", "base64url 220", "not", "Hp"],
      ["_cfuvid", "base64url 60", "not", "H3"],
      ["__cflb", "base62 40", "not", "Hp"],
      ["__cfwaitingroom", "base64url 200", "not", "Hp"],
    ],
  },
  {
    source: "https://techdocs.akamai.com/bot-manager/docs/cookies",
    cookies: [
      ["_abck", "base64url 300", "not", "p"],
      ["bm_sz", "base64url 200", "not", "p"],
      ["ak_bmsc", "base64url 200", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.datadome.co/docs/cookie-session-storage",
    cookies: [["datadome", "base64url 120", "not", "p"]],
  },
  {
    source: "https://docs.imperva.com/bundle/cloud-application-security/page/more/cookies.htm",
    cookies: [
      ["visid_incap_1234567", "base64 60", "not", "Hp"],
      ["incap_ses_1234_1234567", "base64 60", "not", "H"],
      ["nlbi_1234567", "base64 40", "not", "H"],
    ],
  },
  {
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens.html",
    cookies: [
      [
        "aws-waf-token",
        ": 6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10:AQoAk3J5x8Q1z0aB9dF2:gH7mN4pR6sTu8wX0yZ1aB3cD5eF7gH9jK2==",
        "not",
        "p",
      ],
    ],
  },
  {
    source: "https://docs.humansecurity.com/applications-and-accounts/docs/cookies",
    cookies: [
      ["_px3", "base64 300", "not", "ps"],
      ["_pxvid", "uuid", "not", "ps"],
    ],
  },
  {
    source: "https://stripe.com/cookies-policy/legal",
    cookies: [
      ["__stripe_mid", "uuid", "not", "ps"],
      ["__stripe_sid", "uuid", "not", "ps"],
    ],
  },
  { source: "https://xdebug.org/docs/step_debug", cookies: [["XDEBUG_SESSION", ": PHPSTORM", "not", "s"]] },
  { source: "https://www.i18next.com/overview/plugins-and-utils", cookies: [["i18next", ": en-US", "not", "s"]] },
  {
    source: "https://polylang.pro/doc/is-polylang-compatible-with-the-eu-cookie-law/",
    cookies: [["pll_language", ": fr", "not", "p"]],
  },
  { source: "https://ui.shadcn.com/docs/components/sidebar", cookies: [["sidebar_state", ": true", "not", "ps"]] },
  {
    source: "https://www.shopify.com/legal/cookies",
    cookies: [
      ["_shopify_y", "uuid", "not", "p"],
      ["_shopify_s", "uuid", "not", "p"],
      ["localization", ": DE", "not", "p"],
      ["_tracking_consent", ": %7B%22con%22%3A%7B%7D%7D", "not", "p"],
    ],
  },
  { source: "https://openid.net/specs/openid-connect-session-1_0.html", cookies: [["opbs", "hex 32", "not"]] },
];
