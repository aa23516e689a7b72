import { testRules } from "../../rule-cases.fixture.ts";

const SESSION = "JSESSIONID=6F1C0A9D4E2B8F7035A1C6D9E8B24F10; Path=/; Secure; HttpOnly; SameSite=Lax";

testRules([
  {
    rule: "session-cookie-persistent",
    fires: { set: [`${SESSION}; Max-Age=3600`], severity: "low" },
    misses: { set: [SESSION, "theme=dark; Secure; Max-Age=3600"] },
  },
  {
    rule: "session-cookie-persistent",
    fires: {
      set: ["remember_me=6F1C0A9D4E2B8F7035A1C6D9E8B24F10; Secure; HttpOnly; Max-Age=3600"],
      severity: "info",
      variant: "remember",
    },
    misses: { set: ["remember_me=6F1C0A9D4E2B8F7035A1C6D9E8B24F10; Secure; HttpOnly"] },
  },
  {
    rule: "lifetime-over-400-days",
    fires: { set: ["theme=dark; Secure; Max-Age=34560001"], severity: "info" },
    misses: { set: ["theme=dark; Secure; Max-Age=34560000"] },
  },
  {
    rule: "lifetime-over-13-months",
    fires: { set: ["_ga=GA1.1.1234567890.1700000000; Secure; Max-Age=34473600"], privacy: true, severity: "low" },
    misses: { set: ["_ga=GA1.1.1234567890.1700000000; Secure; Max-Age=34473600"] },
  },
  {
    rule: "max-age-expires-conflict",
    fires: { set: ["theme=dark; Secure; Max-Age=60; Expires=Wed, 24 Jul 2030 22:30:27 GMT"], severity: "info" },
    // The record begins at 22:13:20.
    misses: { set: ["theme=dark; Secure; Max-Age=100; Expires=Tue, 14 Nov 2023 22:15:10 GMT"] },
  },
  {
    rule: "max-age-invalid",
    fires: { set: ["theme=dark; Secure; Max-Age=1 hour"], severity: "low" },
    misses: { set: ["theme=dark; Secure; Max-Age=3600"] },
  },
  {
    rule: "expires-invalid",
    fires: { set: ["theme=dark; Secure; Expires=tomorrow"], severity: "low" },
    misses: { set: ["theme=dark; Secure; Expires=Wed, 24 Jul 2030 22:30:27 GMT"] },
  },
  {
    rule: "expires-not-imf-fixdate",
    fires: { set: ["theme=dark; Secure; Expires=Wed, 24-Jul-2030 22:30:27 GMT"], severity: "info" },
    misses: { set: ["theme=dark; Secure; Expires=Wed, 24 Jul 2030 22:30:27 GMT"] },
  },
  {
    rule: "delete-misses",
    fires: { steps: [{ set: [SESSION] }, { set: ["JSESSIONID=; Path=/app; Max-Age=0"] }], severity: "medium" },
    misses: { steps: [{ set: [SESSION] }, { set: ["JSESSIONID=; Path=/; Max-Age=0"] }] },
  },
  {
    rule: "session-restore-note",
    fires: { set: [SESSION], severity: "info" },
    misses: { set: [`${SESSION}; Max-Age=3600`] },
  },
]);
