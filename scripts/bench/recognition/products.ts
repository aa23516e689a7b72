import type { CorpusSource } from "./labelled-cookie.ts";

/** Content management, shops and forums. */
export const PRODUCTS: readonly CorpusSource[] = [
  {
    source: "https://docs.joomla.org/How_do_session_cookies_work",
    cookies: [["4f0a9c2b1d3e5f60718293a4b5c6d7e8", "base36 26", "session", "H"]],
  },
  {
    source: "https://developer.wordpress.org/advanced-administration/wordpress/cookies/",
    cookies: [
      ["wordpress_logged_in_4f0a9c2b1d3e5f60718293a4b5c6d7e8", "wordpress", "session", "Hp"],
      ["wordpress_sec_4f0a9c2b1d3e5f60718293a4b5c6d7e8", "wordpress", "session", "Hp"],
      ["wp-settings-time-1", "digits 10", "not", "p"],
      ["wordpress_test_cookie", ": WP%20Cookie%20check", "not"],
    ],
  },
  {
    source: "https://woocommerce.com/document/woocommerce-cookies/",
    cookies: [
      ["woocommerce_cart_hash", "hex 32", "not"],
      ["woocommerce_items_in_cart", ": 1", "not"],
    ],
  },
  {
    source: "https://www.drupal.org/docs/drupal-apis/session-api",
    cookies: [
      ["SSESS4f0a9c2b1d3e5f60718293a4b5c6d7e8", "base64url 43", "session", "Hp"],
      ["Drupal.visitor.name", ": ada", "not", "p"],
    ],
  },
  {
    source: "https://docs.moodle.org/en/Sessions",
    cookies: [
      ["MoodleSession", "base36 26", "session", "H"],
      ["MOODLEID1_", ": %25ED%25C3%251CC%25B4", "remember", "p"],
    ],
  },
  {
    source:
      "https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/ApiOverview/SessionStorageFramework/Index.html",
    cookies: [
      ["fe_typo_user", "jwt", "session", "H"],
      ["be_typo_user", "jwt", "session", "H"],
    ],
  },
  {
    source: "https://documentation.concretecms.org/9-x/developers/",
    cookies: [["CONCRETE", "base36 26", "session", "H"]],
  },
  {
    source: "https://craftcms.com/docs/5.x/reference/config/general.html",
    cookies: [
      ["CraftSessionId", "base36 32", "session", "H"],
      ["CRAFT_CSRF_TOKEN", "hex 180", "not", "H"],
    ],
  },
  {
    source: "https://getkirby.com/docs/guide/sessions",
    cookies: [
      [
        "kirby_session",
        ": 1763817451.6f1c0a9d4e2b8f7035a1.c6d9e8b24f106f1c0a9d4e2b8f7035a1c6d9e8b24f106f1c0a9d4e2b8f7035a1",
        "session",
        "H",
      ],
    ],
  },
  {
    source: "https://processwire.com/api/ref/session/",
    cookies: [
      ["wire", "base36 26", "session", "H"],
      ["wires_challenge", "base64url 40", "session", "Hp"],
    ],
  },
  {
    source: "https://docs.contao.org/manual/en/",
    cookies: [["csrf_https-contao_csrf_token", "base64url 43", "not", "H"]],
  },
  {
    source: "https://octobercms.com/help/site/authentication",
    cookies: [
      ["october_session", "laravel", "session", "Hp"],
      ["admin_auth", "laravel", "remember", "Hp"],
    ],
  },
  {
    source: "https://docs.ghost.org/admin-api/",
    cookies: [
      ["ghost-admin-api-session", "express", "session", "Hp"],
      ["ghost-members-ssr", "base64url 40", "session", "Hp"],
    ],
  },
  {
    source: "https://docs.directus.io/reference/authentication.html",
    cookies: [["directus_session_token", "jwt", "session", "Hp"]],
  },
  {
    source: "https://payloadcms.com/docs/authentication/overview",
    cookies: [["payload-token", "jwt", "session", "Hp"]],
  },
  { source: "https://keystonejs.com/docs/config/session", cookies: [["keystonejs-session", "iron", "session", "Hp"]] },
  {
    source: "https://docs.umbraco.com/umbraco-cms/reference/security/cookies",
    cookies: [
      ["UMB_UCONTEXT", "dataprotection", "session", "H"],
      ["UMB-XSRF-TOKEN", "dataprotection", "not"],
      ["UMB_UPDCHK", ": 1", "not"],
    ],
  },
  {
    source: "https://docs.nopcommerce.com/en/developer/tutorials/cookies.html",
    cookies: [
      [".Nop.Authentication", "dataprotection", "session", "Hp"],
      [".Nop.Antiforgery", "dataprotection", "not", "H"],
      [".Nop.Culture", ": c%3Den-US%7Cuic%3Den-US", "not", "p"],
    ],
  },
  {
    source: "https://learn.liferay.com/w/dxp/security-and-administration/administration/gdpr-tools/cookies",
    cookies: [
      ["COOKIE_SUPPORT", ": true", "not", "Hp"],
      ["GUEST_LANGUAGE_ID", ": en_US", "not", "Hp"],
      ["LFR_SESSION_STATE_20120", "digits 13", "not"],
    ],
  },
  {
    source: "https://experienceleague.adobe.com/en/docs/experience-manager-65/content/security/cookies",
    cookies: [
      ["login-token", "uuid", "session", "H"],
      ["cq-authoring-mode", ": TOUCH", "not", "p"],
    ],
  },
  {
    source: "https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law",
    cookies: [
      ["form_key", "base62 16", "not"],
      ["mage-cache-sessid", ": true", "not", "s"],
      ["private_content_version", "hex 32", "not", "p"],
    ],
  },
  {
    source: "https://devdocs.prestashop-project.org/8/development/components/cookie/",
    cookies: [["PrestaShop-4f0a9c2b1d3e5f60718293a4b5c6d7e8", "hex 400", "session", "Hp"]],
  },
  { source: "https://docs.opencart.com/", cookies: [["OCSESSID", "hex 26", "session", "H"]] },
  {
    source: "https://help.salesforce.com/s/articleView?id=cc.b2c_cookies_on_storefront.htm",
    cookies: [
      ["dwsid", "base64url 86", "session", "H"],
      ["dwanonymous_4f0a9c2b1d3e5f60718293a4b5c6d7e8", "base36 28", "not", "p"],
    ],
  },
  {
    source: "https://www.mediawiki.org/wiki/Manual:$wgCookiePrefix",
    cookies: [
      ["mywiki_session", "base36 32", "session", "H"],
      ["mywikiUserID", ": 42", "not", "Hp"],
      ["mywikiUserName", ": Ada", "not", "Hp"],
      ["mywikiToken", "hex 32", "remember", "Hp"],
    ],
  },
  {
    source: "https://www.dokuwiki.org/devel:session",
    cookies: [
      ["DokuWiki", "base36 26", "session", "H"],
      [
        "DW68700bfd16c2027de7de74a5a8202a6f",
        ": YWRh%7C1%7Ck3J5x8Q1z0aB9dF2gH7mN4pR6sTu8wX0yZ1aB3cD5e%3D",
        "remember",
        "Hp",
      ],
    ],
  },
  {
    source: "https://wiki.phpbb.com/Cookies",
    cookies: [
      ["phpbb3_ab12c_sid", "hex 32", "session", "Hp"],
      ["phpbb3_ab12c_k", "hex 16", "remember", "Hp"],
      ["phpbb3_ab12c_u", ": 2", "not", "Hp"],
    ],
  },
  {
    source: "https://xenforo.com/docs/xf2/",
    cookies: [
      ["xf_session", "base64url 32", "session", "H"],
      ["xf_user", ": 1%2Ck3J5x8Q1z0aB9dF2gH7mN4pR6sTu8wX0", "remember", "Hp"],
      ["xf_csrf", "base64url 16", "not"],
    ],
  },
  {
    source: "https://meta.discourse.org/t/cookies-used-by-discourse/",
    cookies: [
      ["_t", "rails", "session", "Hp"],
      ["_forum_session", "rails", "session", "H"],
    ],
  },
  {
    source: "https://docs.flarum.org/extend/session",
    cookies: [
      ["flarum_session", "base62 40", "session", "H"],
      ["flarum_remember", "base62 40", "remember", "Hp"],
    ],
  },
  { source: "https://docs.nodebb.org/configuring/config/", cookies: [["express.sid", "express", "session", "Hp"]] },
  {
    source: "https://docs.mybb.com/1.8/development/authentication/",
    cookies: [
      ["mybbuser", ": 1_k3J5x8Q1z0aB9dF2gH7mN4pR6sTu8wX0yZ1aB3cD5eF7gH9", "remember", "Hp"],
      ["mybb[lastvisit]", "digits 10", "not", "p"],
    ],
  },
];
