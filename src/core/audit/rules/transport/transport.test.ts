import { historyOf, trackOf } from "../../history.fixture.ts";
import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const SESSION = `JSESSIONID=${VALUE}; Path=/; HttpOnly; SameSite=Lax`;
const OTHER = SESSION.replace(VALUE, VALUE.toLowerCase());
const HSTS = "strict-transport-security";

testRules([
  {
    rule: "session-sent-in-clear",
    fires: {
      steps: [{ set: [SESSION] }, { url: "http://shop.test/old" }],
      history: (record) => historyOf([trackOf(record, { name: "JSESSIONID", authenticates: "proven" })]),
      severity: "high",
    },
    misses: {
      steps: [{ set: [SESSION] }, { url: "http://shop.test/old", cookie: null }],
      history: (record) => historyOf([trackOf(record, { name: "JSESSIONID", authenticates: "proven" })]),
    },
  },
  {
    rule: "session-sent-in-clear",
    fires: { steps: [{ set: [SESSION] }, { url: "http://shop.test/old" }], severity: "medium", variant: "signed_out" },
    misses: { steps: [{ set: [SESSION] }, { url: "https://shop.test/old" }] },
  },
  {
    rule: "session-crosses-http-https",
    fires: {
      steps: [{ url: "http://shop.test/", set: [SESSION] }, { url: "http://shop.test/a" }, {}],
      history: (record) => historyOf([trackOf(record, { name: "JSESSIONID", authenticates: "likely" })]),
      severity: "high",
    },
    misses: {
      steps: [
        { url: "http://shop.test/", set: [SESSION] },
        { url: "http://shop.test/a" },
        { set: [SESSION.replace(VALUE, VALUE.toLowerCase())], cookie: null },
        {},
      ],
      history: (record) => historyOf([trackOf(record, { name: "JSESSIONID", authenticates: "likely" })]),
    },
  },
  {
    rule: "secure-overwrite-attempt",
    fires: {
      steps: [{ set: [`${SESSION}; Secure`] }, { url: "http://shop.test/", set: [OTHER], cookie: null }],
      severity: "medium",
    },
    misses: { steps: [{ set: [SESSION] }, { url: "http://shop.test/", set: [OTHER] }] },
  },
  {
    rule: "scheme-mismatch",
    fires: { steps: [{ url: "http://shop.test/", set: [SESSION] }, {}], severity: "info" },
    misses: { steps: [{ set: [SESSION] }, {}] },
  },
  {
    rule: "port-shared",
    fires: { steps: [{ set: [SESSION] }, {}, { url: "https://shop.test:8443/" }], severity: "low" },
    misses: { steps: [{ set: [SESSION] }, {}, { url: "http://shop.test/" }] },
  },
  {
    rule: "hsts-absent",
    fires: { set: [SESSION], severity: "low" },
    misses: { steps: [{ set: [SESSION], headers: { [HSTS]: "max-age=31536000; includeSubDomains" } }] },
  },
  {
    rule: "hsts-absent",
    fires: { steps: [{ set: [SESSION], headers: { [HSTS]: "max-age=300" } }], severity: "low", variant: "short" },
    misses: { steps: [{ set: ["theme=dark"], headers: { [HSTS]: "max-age=300" } }] },
  },
  {
    rule: "hsts-absent",
    fires: {
      steps: [{ set: [SESSION], headers: { [HSTS]: "max-age=31536000" } }],
      severity: "info",
      variant: "subdomains",
    },
    misses: { steps: [{ url: "https://localhost/", set: [SESSION] }] },
  },
]);
