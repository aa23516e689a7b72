import { cookieRows } from "../../../capture/cookie-rows.ts";
import type { CaptureRecord } from "../../../capture/record.ts";
import { sessionHistory } from "../../../session/track/session-history.ts";
import type { SessionHistory } from "../../../session/track/session-track.ts";
import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const SESSION = `JSESSIONID=${VALUE}; Path=/; Secure; HttpOnly; SameSite=Lax`;
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const ID_TOKEN = `${base64({ alg: "RS256" })}.${base64({ sub: "ann", exp: 1_700_003_600 })}.c2ln`;
const AD = { url: "https://ads.test/pixel", type: "image", topUrl: "https://shop.test/" } as const;

/** The session that the address of the first exchange holds. */
function inAddress(record: CaptureRecord): SessionHistory {
  return sessionHistory(record, cookieRows(record), new Map());
}

testRules([
  {
    rule: "token-in-url",
    fires: { steps: [{ url: `https://shop.test/done?id_token=${ID_TOKEN}` }], severity: "high" },
    misses: { steps: [{ url: "https://shop.test/done?id_token=&lang=ko" }] },
  },
  {
    rule: "token-in-url",
    fires: {
      steps: [{ url: "https://shop.test/tiles?access_token=pk.eyJ1IjoiYW5uIn0.abcdefgh" }],
      severity: "low",
      variant: "unsure",
    },
    misses: { steps: [{ url: "https://shop.test/tiles?token_type=pk.eyJ1IjoiYW5uIn0.abcdefgh" }] },
  },
  {
    rule: "code-in-referer",
    fires: {
      steps: [{ ...AD, requestHeaders: { referer: "https://shop.test/callback?code=abcd1234efgh&state=xyz98765" } }],
      severity: "medium",
    },
    misses: {
      steps: [{ ...AD, requestHeaders: { referer: "https://shop.test/list?code=KR&state=open" } }],
    },
  },
  {
    rule: "session-id-in-url",
    fires: { steps: [{ url: `https://shop.test/list;jsessionid=${VALUE}?page=2` }], severity: "medium" },
    misses: { steps: [{ url: "https://shop.test/list;jsessionid=none?sid=17" }] },
  },
  {
    rule: "session-leaked-to-third-party",
    fires: {
      steps: [{ set: [SESSION] }, { ...AD, url: `https://ads.test/pixel?u=${VALUE}` }],
      severity: "high",
      variant: "url",
    },
    misses: { steps: [{ set: [SESSION] }, { url: "https://ads.test/pixel?u=6F1C0A9D" }] },
  },
  {
    rule: "session-leaked-to-third-party",
    fires: {
      steps: [{ set: [SESSION] }, { ...AD, requestHeaders: { referer: `https://shop.test/?s=${VALUE}` } }],
      severity: "high",
      variant: "referer",
    },
    misses: {
      steps: [
        { set: [SESSION] },
        { url: "https://api.shop.test/", requestHeaders: { referer: `https://shop.test/?s=${VALUE}` } },
      ],
    },
  },
  {
    rule: "session-leaked-to-third-party",
    fires: {
      steps: [
        { url: `https://shop.test/home;jsessionid=${VALUE}` },
        { ...AD, requestHeaders: { referer: `https://shop.test/home;jsessionid=${VALUE}` } },
      ],
      history: inAddress,
      severity: "medium",
      variant: "referer",
    },
    misses: {
      steps: [
        { url: `https://shop.test/home;jsessionid=${VALUE}` },
        { ...AD, requestHeaders: { referer: "https://shop.test/" } },
      ],
      history: inAddress,
    },
  },
  {
    rule: "session-fixation-url",
    fires: { steps: [{ url: `https://shop.test/?sid=${VALUE}`, set: [SESSION] }], severity: "high" },
    misses: { steps: [{ set: [SESSION] }, { url: `https://shop.test/?sid=${VALUE}` }] },
  },
]);
