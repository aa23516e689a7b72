import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const FLAGS = "Path=/; Secure; HttpOnly; SameSite=Lax";
const SESSION = `JSESSIONID=${VALUE}; ${FLAGS}`;

testRules([
  {
    rule: "secure-prefix-missing",
    fires: { set: ["theme=dark; Path=/; Domain=shop.test; Secure"], severity: "info" },
    // Where __Host- fits, that is what is asked for.
    misses: { set: ["__Secure-theme=dark; Path=/; Domain=shop.test; Secure", "lang=ko; Path=/; Secure"] },
  },
  {
    rule: "host-prefix-missing",
    fires: { set: ["__Secure-theme=dark; Path=/; Secure"], severity: "info" },
    misses: { set: ["__Host-theme=dark; Path=/; Secure", "wide=1; Domain=shop.test; Path=/; Secure"] },
  },
  {
    rule: "prefix-http-possible",
    fires: { set: ["__Host-id=1; Path=/; Secure; HttpOnly"], severity: "info" },
    misses: { set: ["__Host-id=1; Path=/; Secure", "__Host-Http-id=1; Path=/; Secure; HttpOnly"] },
  },
  {
    rule: "prefix-secure-violation",
    fires: { set: ["__Secure-id=1; Path=/"], severity: "low" },
    misses: { set: ["__Secure-id=1; Path=/; Secure"] },
  },
  {
    rule: "prefix-host-violation",
    fires: { set: [`__Host-JSESSIONID=${VALUE}; Path=/; Secure; Domain=shop.test`], severity: "medium" },
    misses: { set: [`__Host-JSESSIONID=${VALUE}; Path=/; Secure`] },
  },
  {
    rule: "prefix-http-violation",
    fires: { set: ["__Http-id=1; Path=/; Secure"], severity: "low" },
    misses: { set: ["__Http-id=1; Path=/; Secure; HttpOnly"] },
  },
  {
    rule: "prefix-impersonation",
    fires: { set: ["=__Host-id=1; Path=/; Secure"], severity: "low" },
    misses: { set: ["id=__Host-id=1; Path=/; Secure"] },
  },
  {
    rule: "domain-too-wide",
    fires: {
      steps: [{ url: "https://app.shop.test/", set: [`${SESSION}; Domain=shop.test`] }],
      severity: "low",
    },
    misses: { steps: [{ url: "https://app.shop.test/", set: [SESSION] }] },
  },
  {
    rule: "domain-too-wide",
    fires: {
      steps: [
        { url: "https://app.shop.test/", set: [`${SESSION}; Domain=shop.test`] },
        { url: "https://blog.shop.test/" },
      ],
      severity: "medium",
      variant: "seen",
    },
    misses: { steps: [{ set: [`${SESSION}; Domain=shop.test`] }, { url: "https://blog.shop.test/", cookie: null }] },
  },
  {
    rule: "domain-equals-host",
    fires: { set: ["theme=dark; Domain=shop.test; Secure"], severity: "info" },
    misses: { set: ["theme=dark; Secure"] },
  },
  {
    rule: "domain-invalid",
    fires: { set: [`${SESSION}; Domain=other.test`], severity: "medium" },
    misses: { set: [`${SESSION}; Domain=shop.test`] },
  },
  {
    rule: "domain-leading-dot",
    fires: { set: ["theme=dark; Domain=.shop.test; Secure"], severity: "info" },
    misses: { set: ["theme=dark; Domain=shop.test; Secure"] },
  },
  {
    rule: "path-too-wide",
    fires: {
      steps: [
        { url: "https://shop.test/one/start", set: [SESSION] },
        { url: "https://shop.test/two/start", set: [`PHPSESSID=${VALUE.toLowerCase()}; ${FLAGS}`] },
      ],
      severity: "info",
    },
    misses: {
      steps: [
        { url: "https://shop.test/one/start", set: [SESSION] },
        { url: "https://shop.test/one/more", set: [`PHPSESSID=${VALUE.toLowerCase()}; ${FLAGS}`] },
      ],
    },
  },
  {
    rule: "path-not-security",
    fires: {
      steps: [{ set: [SESSION.replace("Path=/", "Path=/one")] }, { set: [SESSION.replace("Path=/", "Path=/two")] }],
      severity: "low",
    },
    misses: { set: [SESSION.replace("Path=/", "Path=/one")] },
  },
  {
    rule: "path-malformed",
    fires: { set: ['theme=dark; Path="/"; Secure'], severity: "low" },
    misses: { set: ["theme=dark; Path=/a; Secure"] },
  },
  {
    rule: "path-prefix-trap",
    fires: { steps: [{ set: ["theme=dark; Path=/app/; Secure"] }, { url: "https://shop.test/app" }], severity: "info" },
    misses: { steps: [{ set: ["theme=dark; Path=/app; Secure"] }, { url: "https://shop.test/app" }] },
  },
  {
    rule: "shadowed-cookie",
    fires: {
      steps: [{ set: [SESSION] }, { cookie: `JSESSIONID=${VALUE}; JSESSIONID=planted` }],
      severity: "medium",
    },
    misses: { steps: [{ set: [SESSION] }, { cookie: `JSESSIONID=${VALUE}; theme=dark` }] },
  },
  {
    rule: "cookie-tossing-risk",
    fires: { steps: [{ set: [SESSION] }, { url: "https://blog.shop.test/" }], severity: "low" },
    misses: {
      steps: [{ set: [`__Host-JSESSIONID=${VALUE}; ${FLAGS}`] }, { url: "https://blog.shop.test/" }],
    },
  },
]);
