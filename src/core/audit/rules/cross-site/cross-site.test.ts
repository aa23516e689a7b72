import { testRules } from "../../rule-cases.fixture.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const SESSION = `JSESSIONID=${VALUE}; Path=/; Secure; HttpOnly`;
const FRAME = { type: "sub_frame", topUrl: "https://elsewhere.test/", initiator: "https://elsewhere.test" } as const;
const LINK = { url: "https://shop.test/from", initiator: "https://elsewhere.test", cookie: null } as const;

testRules([
  {
    rule: "samesite-none",
    fires: { steps: [{ set: [`${SESSION}; SameSite=None`] }, {}], severity: "low" },
    misses: {
      steps: [{ set: [`${SESSION}; SameSite=None`] }, { ...FRAME, url: "https://shop.test/embedded" }],
    },
  },
  {
    rule: "samesite-duplicate",
    fires: { set: [`${SESSION}; SameSite=Lax; SameSite=None`], severity: "low" },
    misses: { set: [`${SESSION}; SameSite=Lax; SameSite=lax`] },
  },
  {
    rule: "samesite-cross-site-rejected",
    fires: {
      steps: [
        { url: "https://elsewhere.test/" },
        { ...FRAME, url: "https://shop.test/x", set: [`${SESSION}; SameSite=Lax`], refuses: true },
      ],
      severity: "info",
    },
    misses: {
      steps: [
        { url: "https://elsewhere.test/" },
        { ...FRAME, url: "https://shop.test/x", set: [`${SESSION}; SameSite=None`], refuses: true },
      ],
    },
  },
  {
    rule: "samesite-lax-post-window",
    fires: {
      steps: [
        { set: [SESSION] },
        { method: "POST", initiator: "https://elsewhere.test", url: "https://shop.test/pay" },
      ],
      severity: "info",
    },
    misses: {
      steps: [
        { set: [`${SESSION}; SameSite=None`] },
        { method: "POST", initiator: "https://elsewhere.test", url: "https://shop.test/pay" },
      ],
    },
  },
  {
    rule: "samesite-redirect-downgrade",
    fires: {
      steps: [
        { set: [`${SESSION}; SameSite=Lax`] },
        {
          url: "https://shop.test/out",
          type: "image",
          initiator: "https://shop.test",
          topUrl: "https://shop.test/",
          redirect: "https://elsewhere.test/back",
        },
        {
          url: "https://elsewhere.test/back",
          type: "image",
          initiator: "https://shop.test",
          topUrl: "https://shop.test/",
          redirect: "https://shop.test/in",
        },
        {
          url: "https://shop.test/in",
          type: "image",
          initiator: "https://shop.test",
          topUrl: "https://shop.test/",
          cookie: null,
        },
      ],
      severity: "info",
      browser: "firefox",
    },
    misses: {
      steps: [
        { set: [`${SESSION}; SameSite=Lax`] },
        {
          url: "https://shop.test/out",
          type: "image",
          initiator: "https://shop.test",
          topUrl: "https://shop.test/",
          redirect: "https://shop.test/in",
        },
        {
          url: "https://shop.test/in",
          type: "image",
          initiator: "https://shop.test",
          topUrl: "https://shop.test/",
          cookie: null,
        },
      ],
      browser: "firefox",
    },
  },
  {
    rule: "schemeful-cross",
    fires: {
      steps: [
        { set: [`${SESSION}; SameSite=Strict`] },
        { url: "https://shop.test/next", initiator: "http://shop.test", cookie: null },
      ],
      severity: "low",
    },
    misses: {
      steps: [
        { set: [`${SESSION}; SameSite=Strict`] },
        { url: "https://shop.test/next", initiator: "http://elsewhere.test", cookie: null },
      ],
    },
  },
  {
    rule: "csrf-cookie-no-samesite",
    fires: { set: [`csrftoken=${VALUE}; Path=/; Secure`], severity: "low" },
    misses: { set: [`csrftoken=${VALUE}; Path=/; Secure; SameSite=Lax`] },
  },
  {
    rule: "samesite-strict-login-loop",
    fires: {
      steps: [
        { set: [`${SESSION}; SameSite=Strict`] },
        { ...LINK, redirect: "https://shop.test/login" },
        { url: "https://shop.test/login", initiator: "https://elsewhere.test", cookie: null },
      ],
      severity: "info",
    },
    misses: {
      steps: [
        { set: [`${SESSION}; SameSite=Strict`] },
        { ...LINK, redirect: "https://shop.test/home" },
        { url: "https://shop.test/home", initiator: "https://elsewhere.test", cookie: null },
      ],
    },
  },
  {
    rule: "third-party-unpartitioned",
    fires: {
      steps: [
        { url: "https://elsewhere.test/" },
        { ...FRAME, url: "https://shop.test/x", set: ["id=1; Secure; SameSite=None"] },
      ],
      severity: "info",
    },
    misses: {
      steps: [{ url: "https://shop.test/x", set: ["id=1; Secure; SameSite=None"] }],
    },
  },
  {
    rule: "partitioned-without-secure",
    fires: { set: ["id=1; Partitioned; SameSite=Lax"], severity: "low" },
    misses: { set: ["id=1; Partitioned; Secure; SameSite=Lax"] },
  },
  {
    rule: "partitioned-first-party",
    fires: { set: ["id=1; Partitioned; Secure; SameSite=None"], severity: "info" },
    misses: { set: ["id=1; Secure; SameSite=None"] },
  },
]);
