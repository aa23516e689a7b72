import type { Step } from "./journey.fixture.ts";

/** Set lines as a product sends them, and where its documentation or source says so. */
interface Maker {
  readonly lines: readonly string[];
  readonly source: string;
}

const HEX = "6f1c0a9d4e2b8f7035a1c6d9e8b24f10";
const UUID = "3f2b1c4d-8e7a-4b6c-9d0e-1f2a3b4c5d6e";
const BASE62 = "q7ZxT2mNf9KdLw3VbR8sYpHc5JgXa1Uo";
const JSON_ENCODED = "%7B%22necessary%22%3Atrue%2C%22analytics%22%3Afalse%7D";

/** Frameworks with the defaults of a fresh project behind TLS, as most sites leave them. */
const FRAMEWORKS = {
  php: {
    lines: [`PHPSESSID=${HEX.slice(0, 26)}; path=/`],
    source: "https://www.php.net/manual/en/session.configuration.php",
  },
  express: {
    lines: [`connect.sid=s%3A${BASE62}.${BASE62}%2Bx0LtT9uQ3h; Path=/; HttpOnly`],
    source: "https://github.com/expressjs/session#readme",
  },
  tomcat: {
    lines: [`JSESSIONID=${HEX.toUpperCase()}; Path=/; HttpOnly`],
    source: "https://tomcat.apache.org/tomcat-10.1-doc/config/context.html",
  },
  springSession: {
    lines: [`SESSION=${btoa(UUID)}; Path=/; HttpOnly; SameSite=Lax`],
    source: "https://docs.spring.io/spring-session/reference/api.html",
  },
  django: {
    lines: [
      `csrftoken=${BASE62}; expires=Mon, 12 Nov 2024 22:13:20 GMT; Max-Age=31449600; Path=/; SameSite=Lax; Secure`,
      `sessionid=${HEX}; expires=Tue, 28 Nov 2023 22:13:20 GMT; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax; Secure`,
    ],
    source: "https://docs.djangoproject.com/en/stable/ref/settings/#sessions",
  },
  laravel: {
    lines: [
      `XSRF-TOKEN=${btoa(`{"iv":"${BASE62}","value":"${HEX}","mac":"${HEX}${HEX}","tag":""}`)}; expires=Wed, 15 Nov 2023 00:13:20 GMT; Max-Age=7200; path=/; secure; samesite=lax`,
      `laravel_session=${btoa(`{"iv":"${BASE62}","value":"${HEX}","mac":"${HEX}${HEX}","tag":""}`)}; expires=Wed, 15 Nov 2023 00:13:20 GMT; Max-Age=7200; path=/; secure; httponly; samesite=lax`,
    ],
    source: "https://github.com/laravel/laravel/blob/12.x/config/session.php",
  },
  rails: {
    lines: [
      `_shop_session=${BASE62}${BASE62}--${BASE62.slice(0, 16)}--${BASE62.slice(0, 22)}%3D%3D; path=/; secure; HttpOnly; SameSite=Lax`,
    ],
    source: "https://api.rubyonrails.org/classes/ActionDispatch/Session/CookieStore.html",
  },
  aspNet: {
    lines: ["ASP.NET_SessionId=k3v5zq2x1w4y0n5m2b4c1d3f; path=/; secure; HttpOnly; SameSite=Lax"],
    source: "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.sessionstatesection.cookiename",
  },
  aspNetCore: {
    lines: [`.AspNetCore.Antiforgery.9TtSrW0hzOs=CfDJ8${BASE62}${BASE62}; path=/; samesite=strict; httponly`],
    source: "https://learn.microsoft.com/en-us/aspnet/core/security/anti-request-forgery",
  },
  wordPress: {
    lines: ["wp-wpml_current_language=en; path=/; secure"],
    source: "https://developer.wordpress.org/advanced-administration/wordpress/cookies/",
  },
  shopify: {
    lines: [
      `_shopify_y=${UUID}; domain=shop.test; path=/; expires=Thu, 14 Nov 2024 22:13:20 GMT; SameSite=Lax`,
      `_shopify_s=${UUID}; domain=shop.test; path=/; expires=Tue, 14 Nov 2023 22:43:20 GMT; SameSite=Lax`,
      "localization=KR; path=/; expires=Thu, 14 Nov 2024 22:13:20 GMT; SameSite=Lax",
    ],
    source: "https://www.shopify.com/legal/cookies",
  },
  magento: {
    lines: [
      `PHPSESSID=${HEX.slice(0, 26)}; expires=Tue, 14 Nov 2023 23:13:20 GMT; Max-Age=3600; path=/; domain=shop.test; secure; HttpOnly; SameSite=Lax`,
      `form_key=${BASE62.slice(0, 16)}; path=/; secure; SameSite=Lax`,
    ],
    source: "https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law",
  },
} satisfies Record<string, Maker>;

/** What stands beside or in front of the application. */
const AROUND = {
  cloudflare: {
    lines: [
      `__cf_bm=${BASE62}-1700000000-1.0.1.1-${BASE62}; path=/; expires=Tue, 14-Nov-23 22:43:20 GMT; domain=.shop.test; HttpOnly; Secure; SameSite=None`,
      `_cfuvid=${BASE62}-1700000000000-0.0.1.1-604800000; path=/; domain=.shop.test; HttpOnly; Secure; SameSite=None`,
    ],
    source: "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/",
  },
  akamai: {
    lines: [
      `_abck=${HEX}${HEX}~-1~YAAQ${BASE62}~-1~-1~-1; Domain=.shop.test; Path=/; Expires=Wed, 13 Nov 2024 22:13:20 GMT; Max-Age=31536000; Secure`,
      `bm_sz=${HEX}~YAAQ${BASE62}~4408132~3160117; Domain=.shop.test; Path=/; Expires=Wed, 15 Nov 2023 02:13:20 GMT; Max-Age=14400`,
      `ak_bmsc=${HEX}~000000000000000000000000000000~YAAQ${BASE62}; Domain=.shop.test; Path=/; Expires=Wed, 15 Nov 2023 00:13:20 GMT; Max-Age=7200; HttpOnly`,
    ],
    source: "https://techdocs.akamai.com/bot-manager/docs/bot-manager-cookies",
  },
  imperva: {
    lines: [
      `visid_incap_2843210=${btoa(BASE62)}; expires=Wed, 13 Nov 2024 12:00:00 GMT; HttpOnly; path=/; Domain=.shop.test; Secure; SameSite=None`,
      `incap_ses_1285_2843210=${btoa(BASE62)}; path=/; Domain=.shop.test; Secure; SameSite=None`,
    ],
    source: "https://docs.imperva.com/bundle/cloud-application-security/page/cookies.htm",
  },
  dataDome: {
    lines: [
      `datadome=${BASE62}~${BASE62}_${BASE62}; Max-Age=31536000; Domain=.shop.test; Path=/; Secure; SameSite=Lax`,
    ],
    source: "https://docs.datadome.co/docs/cookie-session-storage",
  },
  awsBalancer: {
    lines: [
      `AWSALB=${BASE62}/${BASE62}; Expires=Tue, 21 Nov 2023 22:13:20 GMT; Path=/`,
      `AWSALBCORS=${BASE62}/${BASE62}; Expires=Tue, 21 Nov 2023 22:13:20 GMT; Path=/; SameSite=None; Secure`,
    ],
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
  },
  azureBalancer: {
    lines: [
      `ARRAffinity=${HEX}${HEX};Path=/;HttpOnly;Secure;Domain=shop.test`,
      `ARRAffinitySameSite=${HEX}${HEX};Path=/;HttpOnly;SameSite=None;Secure;Domain=shop.test`,
    ],
    source: "https://learn.microsoft.com/en-us/azure/app-service/configure-common",
  },
  bigIp: {
    lines: ["BIGipServerpool_web=1677787402.36895.0000; path=/; Httponly; Secure"],
    source: "https://my.f5.com/manage/s/article/K6917",
  },
  oneTrust: {
    lines: [
      "OptanonConsent=isGpcEnabled=0&datestamp=Tue+Nov+14+2023&version=202310.1.0&groups=C0001%3A1%2CC0002%3A0; path=/; expires=Wed, 13 Nov 2024 22:13:20 GMT; domain=.shop.test; SameSite=Lax",
    ],
    source: "https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0",
  },
  cookiebot: {
    lines: [`CookieConsent=${JSON_ENCODED}; path=/; expires=Wed, 13 Nov 2024 22:13:20 GMT; Secure`],
    source: "https://support.cookiebot.com/hc/en-us/articles/360014091119",
  },
  googleAnalytics: {
    lines: [
      "_ga=GA1.1.1234567890.1700000000; path=/; domain=.shop.test; expires=Wed, 18 Dec 2024 22:13:20 GMT",
      "_ga_ABC123XYZ9=GS1.1.1700000000.1.0.1700000000.0.0.0; path=/; domain=.shop.test; expires=Wed, 18 Dec 2024 22:13:20 GMT",
    ],
    source: "https://support.google.com/analytics/answer/11397207",
  },
  metaPixel: {
    lines: [
      "_fbp=fb.1.1700000000000.1234567890; path=/; domain=.shop.test; expires=Mon, 12 Feb 2024 22:13:20 GMT; SameSite=Lax",
    ],
    source: "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc",
  },
  hubSpot: {
    lines: [
      `__hstc=1.${HEX}.1700000000000.1700000000000.1700000000000.1; path=/; domain=.shop.test; expires=Sun, 12 May 2024 22:13:20 GMT; SameSite=Lax`,
      "__hssrc=1; path=/; domain=.shop.test; SameSite=Lax",
    ],
    source: "https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser",
  },
} satisfies Record<string, Maker>;

/** A third party's cookie on a request of its own. */
const THIRD: Readonly<Record<string, Maker & { readonly url: string }>> = {
  doubleClick: {
    url: "https://ad.doubleclick.net/activity",
    lines: [
      `IDE=AHWqTU${BASE62}; expires=Thu, 08 Dec 2024 22:13:20 GMT; path=/; domain=.doubleclick.net; Secure; HttpOnly; SameSite=none`,
    ],
    source: "https://business.safety.google/adscookies/",
  },
  linkedIn: {
    url: "https://px.ads.linkedin.com/collect",
    lines: [
      `bcookie="v=2&${UUID}"; domain=.linkedin.com; Path=/; Secure; Expires=Wed, 13 Nov 2024 22:13:20 GMT; SameSite=None`,
    ],
    source: "https://www.linkedin.com/legal/l/cookie-table",
  },
};

type FrameworkName = keyof typeof FRAMEWORKS;
type AroundName = keyof typeof AROUND;

function site(
  framework: FrameworkName,
  around: readonly AroundName[],
  headers: Readonly<Record<string, string>> = {},
): readonly Step[] {
  const all: readonly Maker[] = [FRAMEWORKS[framework], ...around.map((name) => AROUND[name])];
  const set = all.flatMap(({ lines }) => lines);
  const page = { "content-type": "text/html; charset=utf-8", ...headers };
  const aside = { topUrl: "https://www.shop.test/", initiator: "https://www.shop.test" };
  return [
    { url: "https://www.shop.test/", set, headers: page },
    { url: "https://static.shop.test/app.css", type: "stylesheet", ...aside },
    {
      url: "https://www.shop.test/api/products",
      type: "xmlhttprequest",
      headers: { "content-type": "application/json" },
      ...aside,
    },
    ...Object.values(THIRD).map((third): Step => ({ url: third.url, type: "image", set: third.lines, ...aside })),
    { url: "https://www.shop.test/list?page=2", headers: page },
  ];
}

const HSTS = { "strict-transport-security": "max-age=31536000; includeSubDomains" };
const CACHED = { "cache-control": "private, no-cache", "x-cache": "Miss from cloudfront" };

/** Twenty sites that a signed-out person looks at: a first page, its parts, and one more page. */
export const ORDINARY_SITES: Readonly<Record<string, readonly Step[]>> = {
  "PHP shop behind Cloudflare": site("php", ["cloudflare", "googleAnalytics", "cookiebot"], {
    "x-powered-by": "PHP/8.3.1",
  }),
  "PHP forum by itself": site("php", []),
  "Express application": site("express", ["googleAnalytics", "metaPixel"], { "x-powered-by": "Express" }),
  "Express behind AWS": site("express", ["awsBalancer", "oneTrust"], CACHED),
  "Tomcat portal with BIG-IP": site("tomcat", ["bigIp", "googleAnalytics"], HSTS),
  "Tomcat portal behind Akamai": site("tomcat", ["akamai", "oneTrust"], HSTS),
  "Spring Session": site("springSession", ["oneTrust", "googleAnalytics"], HSTS),
  "Spring Session behind Imperva": site("springSession", ["imperva"]),
  "Django site": site("django", ["googleAnalytics"], HSTS),
  "Django site behind Cloudflare": site("django", ["cloudflare", "hubSpot"]),
  "Laravel shop": site("laravel", ["googleAnalytics", "metaPixel", "cookiebot"]),
  "Laravel shop behind DataDome": site("laravel", ["dataDome", "oneTrust"], HSTS),
  "Rails application": site("rails", ["hubSpot", "googleAnalytics"], HSTS),
  "ASP.NET site on Azure": site("aspNet", ["azureBalancer", "oneTrust"]),
  "ASP.NET Core site on Azure": site("aspNetCore", ["azureBalancer", "googleAnalytics"]),
  "WordPress blog": site("wordPress", ["googleAnalytics", "cookiebot"]),
  "WordPress blog behind Cloudflare": site("wordPress", ["cloudflare", "googleAnalytics", "hubSpot"]),
  "Shopify shop": site("shopify", ["metaPixel", "googleAnalytics"], HSTS),
  "Magento shop": site("magento", ["googleAnalytics", "oneTrust"]),
  "Magento shop behind Akamai": site("magento", ["akamai", "metaPixel"], HSTS),
};
