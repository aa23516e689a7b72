import type { CorpusSource } from "./labelled-cookie.ts";

/** What sites set besides sessions: measurement, advertising and consent. */
export const COMPANIONS: readonly CorpusSource[] = [
  {
    source: "https://developers.google.com/tag-platform/security/concepts/cookies",
    cookies: [
      ["_ga", ": GA1.1.1234567890.1763817451", "not", "ps"],
      ["_ga_AB12CD34EF", ": GS2.1.s1763817451$o1$g0$t1763817451$j60$l0$h0", "not", "ps"],
      ["_gcl_au", ": 1.1.1234567890.1763817451", "not", "ps"],
    ],
  },
  {
    source: "https://policies.google.com/technologies/cookies",
    cookies: [
      ["NID", "base64url 180", "not", "Hp3"],
      ["VISITOR_INFO1_LIVE", "base64url 11", "not", "Hp3"],
      ["YSC", "base64url 11", "not", "H3"],
      ["SOCS", "base64url 40", "not", "p3"],
      ["IDE", "base64url 60", "not", "Hp3"],
    ],
  },
  {
    source: "https://matomo.org/faq/general/faq_146/",
    cookies: [
      ["_pk_id.1.1fff", ": 6f1c0a9d4e2b8f70.1763817451.", "not", "ps"],
      ["_pk_ses.1.1fff", ": 1", "not", "ps"],
    ],
  },
  {
    source: "https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code",
    cookies: [
      ["_hjSessionUser_123456", "json64", "not", "ps"],
      ["_hjSession_123456", "json64", "not", "ps"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-cookies",
    cookies: [
      ["_clck", ": 1a2b3c%7C2%7Cfq9%7C0%7C1234", "not", "ps"],
      ["_clsk", ": 4d5e6f%7C1763817451%7C1%7C1%7Cx.clarity.ms%2Fcollect", "not", "ps"],
      ["MUID", "HEX 32", "not", "p3"],
    ],
  },
  {
    source: "https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration",
    cookies: [
      ["ai_session", ": k3J5x8Q1z0aB9dF2gH7mN4|1763817451123|1763817460456", "not", "ps"],
      ["ai_user", ": k3J5x8Q1z0aB9dF2gH7mN4|2026-11-22T14:00:00.000Z", "not", "ps"],
    ],
  },
  {
    source: "https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics",
    cookies: [
      ["s_vi", ": [CS]v1|30A1B2C3D4E5F607-4000012340005678[CE]", "not", "Hp"],
      ["s_ecid", ": MCMID%7C12345678901234567890123456789012345678", "not", "Hp"],
    ],
  },
  {
    source: "https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript",
    cookies: [
      [
        "mp_6f1c0a9d4e2b8f7035a1c6d9e8b24f10_mixpanel",
        ": %7B%22distinct_id%22%3A%20%22%24device%3A6f1c0a9d-4e2b%22%7D",
        "not",
        "ps",
      ],
    ],
  },
  {
    source: "https://amplitude.com/docs/data/amplitude-data-settings",
    cookies: [["AMP_6f1c0a9d4e", "json64", "not", "ps"]],
  },
  {
    source: "https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/identity/",
    cookies: [
      ["ajs_anonymous_id", "uuid", "not", "ps"],
      ["ajs_user_id", ": 42", "not", "ps"],
      ["analytics_session_id", "digits 13", "not", "ps"],
    ],
  },
  {
    source: "https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser",
    cookies: [
      ["__hstc", ": 12345678.6f1c0a9d4e2b8f7035a1c6d9e8b24f10.1763817451.1763817451.1763817451.1", "not", "ps"],
      ["__hssc", ": 12345678.1.1763817451", "not", "ps"],
      ["hubspotutk", "hex 32", "not", "ps"],
      ["messagesUtk", "hex 32", "not", "ps"],
      ["hubspotapi-csrf", "base64url 80", "not", "p"],
    ],
  },
  {
    source: "https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/",
    cookies: [
      ["_sp_id.1fff", ": 6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10.1763817451.1.1763817451..8d1f6c0a", "not", "ps"],
      ["_sp_ses.1fff", ": *", "not", "ps"],
      ["sp", "uuid", "not", "Hp3"],
    ],
  },
  {
    source: "https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies",
    cookies: [
      ["dtCookie", ": v_4_srv_1_sn_6F1C0A9D4E2B8F7035A1C6D9E8B24F10_perc_100000_ol_0_mul_1", "not"],
      ["rxVisitor", ": 1763817451123K3J5X8Q1Z0AB9DF2GH7MN4PR6ST", "not", "ps"],
      ["rxvt", ": 1763819251123|1763817451123", "not", "s"],
      ["dtPC", ": 1$17451123_456h1vABCDEFGHIJKLMNOP-0e0", "not", "s"],
    ],
  },
  {
    source: "https://docs.datadoghq.com/real_user_monitoring/browser/",
    cookies: [
      [
        "_dd_s",
        ": rum=1&id=6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10&created=1763817451123&expire=1763818351123",
        "not",
        "ps",
      ],
    ],
  },
  {
    source: "https://help.fullstory.com/hc/en-us/articles/360020829513",
    cookies: [
      ["fs_uid", ": #o-1ABC-na1#6f1c0a9d-4e2b-4f70#8d1f6c0a9e4b#/1795353451", "not", "ps"],
      ["fs_lua", "digits 13", "not", "ps"],
    ],
  },
  {
    source: "https://docs.contentsquare.com/en/web/cookies/",
    cookies: [
      ["_cs_id", ": 6f1c0a9d-4e2b-a770-95a1-c6d9e8b24f10.1763817451.1.1763817451.1763817451.1", "not", "ps"],
      ["_cs_s", ": 1.0.0.1763819251123", "not", "ps"],
    ],
  },
  {
    source:
      "https://docs.developers.optimizely.com/web-experimentation/docs/cookies-and-localstorage-in-the-optimizely-snippet",
    cookies: [
      ["optimizelyEndUserId", ": oeu1763817451123r0.1234567890123456", "not", "ps"],
      ["optimizelySession", "digits 13", "not", "ps"],
    ],
  },
  {
    source: "https://www.braze.com/docs/developer_guide/sdk_integration/cookie_management",
    cookies: [
      [
        "ab.storage.sessionId.6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10",
        ": g%3A8d1f6c0a-9e4b-7f20-35a1-c6d9e8b24f10%7Ce%3A1763819251%7Cc%3A1763817451",
        "not",
        "ps",
      ],
    ],
  },
  {
    source: "https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies",
    cookies: [
      ["intercom-session-abcd1234", "base64 88", "not", "ps"],
      ["intercom-id-abcd1234", "uuid", "not", "ps"],
    ],
  },
  {
    source: "https://developers.liveperson.com/cookies-overview.html",
    cookies: [
      ["LPVID", "base64url 22", "not", "ps"],
      ["LPSID-12345678", "base64url 22", "not", "ps"],
    ],
  },
  {
    source: "https://www.olark.com/help/cookies/",
    cookies: [
      ["wcsid", "base62 22", "not", "s"],
      ["hblid", "base62 22", "not", "ps"],
    ],
  },
  {
    source: "https://docs.parse.ly/parse-ly-cookies/",
    cookies: [
      ["_parsely_session", ": {%22sid%22:1%2C%22surl%22:%22https://shop.test/%22}", "not", "ps"],
      ["_parsely_visitor", ": {%22id%22:%226f1c0a9d-4e2b-4f70%22}", "not", "ps"],
    ],
  },
  {
    source: "https://docs.tealium.com/platforms/javascript/cookies/",
    cookies: [["utag_main", ": v_id:019ab12cd34e001f6c0a9d4e2b8f0507$_sn:1$_ss:1$ses_id:1763817451123", "not", "ps"]],
  },
  {
    source: "https://www.facebook.com/privacy/policies/cookies/",
    cookies: [
      ["_fbp", ": fb.1.1763817451000.1234567890", "not", "ps"],
      ["datr", "base64url 24", "not", "Hp3"],
      ["fr", ": 0k3J5x8Q1z0aB9dF2..BnQabc...1.0.BnQabc.", "not", "Hp3"],
    ],
  },
  {
    source: "https://help.ads.microsoft.com/apex/index/3/en/53056",
    cookies: [
      ["_uetsid", "hex 32", "not", "ps"],
      ["_uetvid", "hex 32", "not", "ps"],
    ],
  },
  {
    source: "https://www.criteo.com/privacy/criteo-cookies-on-browsers/",
    cookies: [
      ["cto_bundle", "base64url 120", "not", "ps"],
      ["uid", "uuid", "not", "Hp3"],
    ],
  },
  {
    source: "https://www.taboola.com/policies/cookie-policy",
    cookies: [
      ["taboola_session_id", ": v2_6f1c0a9d4e2b8f7035a1c6d9e8b24f10_8d1f6c0a", "not", "3"],
      ["t_gid", ": 6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10-tuct1234567", "not", "p3"],
    ],
  },
  {
    source: "https://xandr.com/privacy/cookie-policy",
    cookies: [
      ["uuid2", "digits 19", "not", "Hp3"],
      ["anj", "base64url 120", "not", "Hp3"],
    ],
  },
  {
    source: "https://www.cookiebot.com/en/cookie-declaration/",
    cookies: [["CookieConsent", ": {stamp:%27k3J5x8Q1z0aB9dF2gH7mN4pR6sT==%27%2Cnecessary:true}", "not", "ps"]],
  },
  {
    source: "https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0",
    cookies: [
      [
        "OptanonConsent",
        ": isGpcEnabled=0&datestamp=Sun+Nov+22+2026&version=202409.1.0&consentId=6f1c0a9d-4e2b-4f70-95a1-c6d9e8b24f10",
        "not",
        "ps",
      ],
      ["OptanonAlertBoxClosed", ": 2026-11-22T14:00:00.000Z", "not", "ps"],
    ],
  },
  {
    source: "https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework",
    cookies: [["euconsent-v2", ": CQAbCdEQAbCdEAKAzAENBGFsAP_gAEPgAAqI.YAAAAAAAAAAA", "not", "ps"]],
  },
  {
    source: "https://support.didomi.io/what-cookies-are-set-by-didomi",
    cookies: [["didomi_token", "json64", "not", "ps"]],
  },
  {
    source: "https://www.iubenda.com/en/help/5525-cookies-and-the-gdpr",
    cookies: [["_iub_cs-12345678", ": %7B%22consent%22%3Atrue%2C%22timestamp%22%3A%222026-11-22%22%7D", "not", "ps"]],
  },
];
