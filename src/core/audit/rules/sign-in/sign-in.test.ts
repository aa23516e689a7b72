import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const CALLBACK = {
  url: "https://shop.test/oidc/callback",
  method: "POST",
  initiator: "https://login.test",
  fields: ["code", "state"],
  cookie: null,
} as const;
const NAME = `.AspNetCore.Correlation.${VALUE}`;
const state = (sameSite: string): string => `${NAME}=N; Path=/; Secure; HttpOnly${sameSite}`;
const API = {
  url: "https://api.shop.test/me",
  type: "xmlhttprequest",
  initiator: "https://shop.test",
  topUrl: "https://shop.test/",
  cookie: null,
} as const;
const SESSION = `JSESSIONID=${VALUE}; Domain=shop.test; Path=/; Secure; HttpOnly; SameSite=Lax`;

testRules([
  {
    rule: "sign-in-callback-withheld",
    fires: { steps: [{ set: [state("; SameSite=Lax")] }, CALLBACK], severity: "medium" },
    misses: { steps: [{ set: [state("; SameSite=Lax")] }, { ...CALLBACK, method: "GET" }] },
  },
  {
    rule: "sign-in-callback-withheld",
    // WS-Federation, at an address that says nothing.
    fires: {
      steps: [
        { set: [state("; SameSite=Lax")] },
        { ...CALLBACK, url: "https://shop.test/home", fields: ["wa", "wresult", "wctx"] },
      ],
      severity: "medium",
    },
    misses: {
      steps: [{ set: [state("; SameSite=Lax")] }, { ...CALLBACK, url: "https://shop.test/home", fields: ["comment"] }],
    },
  },
  {
    rule: "sign-in-callback-withheld",
    fires: { steps: [{ set: [state("")] }, { ...CALLBACK, pause: 130_000 }], severity: "medium", variant: "unset" },
    // Within its first two minutes Chromium lets it go.
    misses: { steps: [{ set: [state("")] }, CALLBACK] },
  },
  {
    rule: "sign-in-cookie-lost",
    fires: {
      steps: [{ set: [`${state("; SameSite=None")}; Domain=login.test`], refuses: true }, CALLBACK],
      severity: "medium",
      variant: "refused",
    },
    misses: { steps: [{ set: [state("; SameSite=None")] }, { ...CALLBACK, cookie: `${NAME}=N` }] },
  },
  {
    rule: "sign-in-cookie-lost",
    fires: {
      steps: [{ set: [state("; SameSite=None")] }, { ...CALLBACK, url: "https://www.shop.test/oidc/callback" }],
      severity: "medium",
      variant: "host",
    },
    misses: { steps: [{ set: [state("; SameSite=None")] }, { ...CALLBACK, fields: [] }] },
  },
  {
    rule: "sign-in-cookie-lost",
    fires: {
      steps: [{ set: [state("; SameSite=None").replace("Path=/", "Path=/begin")] }, CALLBACK],
      severity: "medium",
      variant: "path",
    },
    // SameSite kept it at home: the other rule says so.
    misses: { steps: [{ set: [state("; SameSite=Strict")] }, CALLBACK] },
  },
  {
    rule: "sign-in-cookie-lost",
    fires: {
      steps: [{ set: [state("; SameSite=None")] }, { ...CALLBACK, cookie: `${NAME}=old; ${NAME}=N` }],
      severity: "medium",
      variant: "shadowed",
    },
    misses: { steps: [{ set: [state("; SameSite=None")] }, { ...CALLBACK, cookie: `${NAME}=N; ${NAME}=old` }] },
  },
  {
    rule: "sign-in-cookie-lost",
    fires: {
      steps: [
        { set: [state("; SameSite=None")] },
        { url: "https://shop.test/other", set: [`${NAME}=; Path=/; Max-Age=0`] },
        CALLBACK,
      ],
      severity: "medium",
      variant: "gone",
    },
    misses: {
      steps: [{ set: [state("; SameSite=None")] }, { ...CALLBACK, initiator: "https://shop.test", cookie: null }],
    },
  },
  {
    rule: "likely-made-without-credentials",
    fires: { steps: [{ set: [SESSION] }, { ...API, status: 401 }], severity: "low" },
    misses: { steps: [{ set: [SESSION] }, { ...API, status: 200 }] },
  },
]);
