import { historyOf, trackOf } from "../../history.fixture.ts";
import type { Step } from "../../journey.fixture.ts";
import { testRules } from "../../rule-cases.fixture.ts";

const SESSION = "JSESSIONID=6F1C0A9D4E2B8F7035A1C6D9E8B24F10; Path=/; Secure; HttpOnly; SameSite=Lax";
const set = (headers: Readonly<Record<string, string>>): readonly Step[] => [{ set: [SESSION], headers }];
const html = { "content-type": "text/html" } as const;
const cors = (origin: string): readonly Step[] => [
  { set: [SESSION] },
  {
    url: "https://shop.test/api",
    type: "xmlhttprequest",
    requestHeaders: { origin: "https://elsewhere.test" },
    headers: { "access-control-allow-origin": origin, "access-control-allow-credentials": "true" },
  },
];

testRules([
  {
    rule: "session-set-from-shared-cache",
    fires: { steps: set({ age: "31" }), severity: "high" },
    misses: { steps: set({ age: "0", "x-cache": "MISS from shop.test" }) },
  },
  {
    rule: "session-set-from-shared-cache",
    fires: { steps: set({ "x-cache": "Hit from cloudfront" }), severity: "high" },
    misses: { steps: [{ set: ["theme=dark; Secure"], headers: { "x-cache": "Hit from cloudfront" } }] },
  },
  {
    rule: "session-set-from-shared-cache",
    fires: { steps: set({ "cache-control": "public, max-age=60" }), severity: "medium", variant: "public" },
    misses: { steps: set({ "cache-control": "private, max-age=60" }) },
  },
  {
    rule: "set-cookie-cacheable",
    fires: { steps: set({ "cache-control": "max-age=60" }), severity: "low" },
    misses: { steps: set({ "cache-control": "private" }) },
  },
  {
    rule: "authenticated-page-cacheable",
    fires: {
      steps: [{ set: [SESSION] }, { url: "https://shop.test/account", headers: html }],
      history: (record) => historyOf([trackOf(record, { name: "JSESSIONID", authenticates: "proven" })]),
      severity: "low",
    },
    misses: {
      steps: [
        { set: [SESSION] },
        { url: "https://shop.test/account", headers: { ...html, "cache-control": "private, no-store" } },
      ],
      history: (record) => historyOf([trackOf(record, { name: "JSESSIONID", authenticates: "proven" })]),
    },
  },
  {
    rule: "credentialed-cors-wide",
    fires: { steps: cors("https://elsewhere.test"), severity: "medium" },
    misses: { steps: cors("*") },
  },
]);
