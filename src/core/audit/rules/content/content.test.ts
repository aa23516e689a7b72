import { testRules } from "../../rule-cases.fixture.ts";

const FLAGS = "Path=/; Secure; HttpOnly; SameSite=Lax";
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwt = (claims: object, header: object = { alg: "HS256" }): string =>
  `${base64(header)}.${base64(claims)}.c2lnbmF0dXJlLXNpZ25hdHVyZQ`;
const session = (value: string): string => `JSESSIONID=${value}; ${FLAGS}`;

testRules([
  {
    rule: "pii-in-value",
    fires: {
      set: [`user=${encodeURIComponent("ann.lee@example.org")}; ${FLAGS}`],
      severity: "medium",
      variant: "email",
    },
    misses: { set: [`logo=icon@2x.png; ${FLAGS}`] },
  },
  {
    rule: "pii-in-value",
    fires: { set: [`pay=4111-1111-1111-1111; ${FLAGS}`], severity: "medium", variant: "card" },
    misses: { set: [`visit=4111111111111111; ${FLAGS}`, `pay=4111-1111-1111-1112; ${FLAGS}`] },
  },
  {
    rule: "pii-in-value",
    fires: { set: [`acct=DE89370400440532013000; ${FLAGS}`], severity: "medium", variant: "iban" },
    misses: { set: [`acct=DE88370400440532013000; ${FLAGS}`] },
  },
  {
    rule: "pii-in-value",
    fires: { set: [`client_ip=203.0.113.9; ${FLAGS}`], severity: "low", variant: "address" },
    misses: { set: [`build=10.4.113.9; ${FLAGS}`] },
  },
  {
    rule: "credential-in-value",
    fires: { set: [`login=user=ann&password=hunter2; ${FLAGS}`], severity: "high", variant: "password" },
    misses: { set: [`login=user=ann&password=true; ${FLAGS}`] },
  },
  {
    rule: "credential-in-value",
    fires: { set: [`cfg=AKIAIOSFODNN7EXAMPLE; ${FLAGS}`], severity: "high", variant: "key" },
    misses: { set: [`cfg=pk_live_51H8x2EXAMPLEkeyThatIsPublic; ${FLAGS}`] },
  },
  {
    rule: "privilege-in-value",
    fires: { set: [`prefs=lang=ko&role=user; ${FLAGS}`], severity: "medium" },
    misses: { set: [`prefs=lang=ko&scroll=user; ${FLAGS}`] },
  },
  {
    rule: "serialized-object",
    fires: { set: [`state=rO0ABXNyABFqYXZh; ${FLAGS}`], severity: "medium" },
    misses: { set: [`state=rO0AABXNyABFqYXZh; ${FLAGS}`] },
  },
  {
    rule: "serialized-object",
    fires: {
      set: [`state=BAh7B0kiD3Nlc3Npb24--0123456789abcdef0123456789abcdef01234567; ${FLAGS}`],
      severity: "low",
      variant: "protected",
    },
    misses: { set: [`state=BAhB0kiD3Nlc3Npb24; ${FLAGS}`] },
  },
  {
    rule: "unsigned-json-state",
    fires: { set: [session(base64({ user: 42, name: "ann", k: "8f7035a1c6d9e8b24f10" }))], severity: "low" },
    misses: { set: [session(`${base64({ user: 42, k: "8f7035a1c6d9" })}.f00dfeedf00dfeedf00dfeedf00dfeed`)] },
  },
  {
    rule: "unsigned-json-state",
    fires: { set: [`koa.sess=${base64({ user: 42, n: 1 })}; ${FLAGS}`], severity: "low" },
    misses: {
      set: [`koa.sess=${base64({ user: 42, n: 1 })}; ${FLAGS}`, `koa.sess.sig=B6GaB1DnUP7yOQzCI7e_Pq-v37o; ${FLAGS}`],
    },
  },
  {
    rule: "jwt-alg-none",
    fires: { set: [session(jwt({ sub: "1", exp: 1_700_003_600 }, { alg: "none" }))], severity: "high" },
    misses: { set: [session(jwt({ sub: "1", exp: 1_700_003_600 }))] },
  },
  {
    rule: "jwt-no-exp",
    fires: { set: [session(jwt({ sub: "1", iat: 1_700_000_000 }))], severity: "medium" },
    misses: { set: [session(jwt({ sub: "1", exp: 1_700_003_600 }))] },
  },
  {
    rule: "jwt-long",
    fires: { set: [session(jwt({ iat: 1_700_000_000, exp: 1_700_100_000 }))], severity: "low" },
    misses: { set: [session(jwt({ iat: 1_700_000_000, exp: 1_700_080_000 }))] },
  },
  {
    rule: "jwt-outlives-cookie",
    fires: { set: [`${session(jwt({ exp: 1_700_100_000 }))}; Max-Age=60`], severity: "info" },
    misses: { set: [`${session(jwt({ exp: 1_700_003_600 }))}; Max-Age=3600`] },
  },
  {
    rule: "jwt-sensitive-claims",
    fires: { set: [session(jwt({ exp: 1_700_003_600, email: "ann@example.org" }))], severity: "low" },
    misses: { set: [session(jwt({ exp: 1_700_003_600, sub: "1" }))] },
  },
  {
    rule: "load-balancer-address",
    fires: { set: [`BIGipServerpool=1677787402.36895.0000; ${FLAGS}`], severity: "low" },
    misses: { set: [`BIGipServerpool=1677787402.36895.1000; ${FLAGS}`] },
  },
  {
    rule: "framework-default-name",
    fires: { set: [session("6F1C0A9D4E2B8F7035A1C6D9E8B24F10")], severity: "info" },
    misses: { set: [`sid=6F1C0A9D4E2B8F7035A1C6D9E8B24F10; ${FLAGS}`] },
  },
]);
