import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const CALLBACK = {
  url: "https://shop.test/oidc/callback",
  method: "POST",
  initiator: "https://login.test",
  fields: ["code", "state"],
  cookie: null,
} as const;
const state = (sameSite: string): string => `.AspNetCore.Correlation.${VALUE}=N; Path=/; Secure; HttpOnly${sameSite}`;
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
    fires: { steps: [{ set: [state("")] }, { ...CALLBACK, pause: 130_000 }], severity: "medium", variant: "unset" },
    // Within its first two minutes Chromium lets it go.
    misses: { steps: [{ set: [state("")] }, CALLBACK] },
  },
  {
    rule: "likely-made-without-credentials",
    fires: { steps: [{ set: [SESSION] }, { ...API, status: 401 }], severity: "low" },
    misses: { steps: [{ set: [SESSION] }, { ...API, status: 200 }] },
  },
]);
