import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const LONG = `${base64({ alg: "HS256" })}.${base64({ iat: 1_700_000_000, exp: 1_700_090_000 })}.c2ln`;
const API = { url: "https://shop.test/api", type: "xmlhttprequest" } as const;

testRules([
  {
    rule: "httponly-missing-other",
    fires: { set: ["cart=17; Path=/; Secure; SameSite=Lax"], severity: "info" },
    misses: { set: [`csrftoken=${VALUE}; Path=/; Secure; SameSite=Lax`, "cart=17; Secure; HttpOnly"] },
  },
  {
    rule: "httponly-on-double-submit",
    fires: { set: [`XSRF-TOKEN=${VALUE}; Path=/; Secure; HttpOnly`], severity: "info" },
    misses: { set: [`XSRF-TOKEN=${VALUE}; Path=/; Secure`, `_csrf=${VALUE}; Secure; HttpOnly`] },
  },
  {
    rule: "bearer-held-by-script",
    fires: { steps: [{}, { ...API, requestHeaders: { authorization: `Bearer ${VALUE}` } }], severity: "info" },
    misses: { steps: [{}, { ...API, requestHeaders: { authorization: "Basic YW5uOnBhc3M=" } }] },
  },
  {
    rule: "bearer-held-by-script",
    fires: {
      steps: [{}, { ...API, requestHeaders: { authorization: `Bearer ${LONG}` } }],
      severity: "low",
      variant: "long",
    },
    misses: { steps: [{ requestHeaders: { authorization: `Bearer ${LONG}` } }] },
  },
]);
