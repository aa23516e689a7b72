import { testRules } from "../../rule-cases.fixture.ts";

const SESSION = "JSESSIONID=6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const FULL = `${SESSION}; Path=/; Secure; HttpOnly; SameSite=Lax`;
const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}=1; Path=/; Secure`);

testRules([
  {
    rule: "control-character",
    fires: { set: [`${SESSION}\u0001; Secure`], severity: "medium" },
    misses: { set: [`${SESSION}; Secure; x=é`] },
  },
  {
    rule: "nameless",
    fires: { set: ["=dark; Secure"], severity: "low" },
    misses: { set: ["theme=; Secure"] },
  },
  {
    rule: "valueless-no-equals",
    fires: { set: ["dark; Secure"], browser: "firefox", severity: "low" },
    misses: { set: ["dark=; Secure"], browser: "firefox" },
  },
  {
    rule: "ambiguous-serialisation",
    fires: { set: ["=a=b; Secure"], severity: "low" },
    misses: { set: ["a=b=c; Secure"] },
  },
  { rule: "empty-cookie", fires: { set: ["=; Secure"], severity: "low" }, misses: { set: ["a=; Secure"] } },
  {
    rule: "name-not-token",
    fires: { set: ["my(theme)=dark; Secure"], severity: "info" },
    misses: { set: ["my-theme.v1=dark; Secure"] },
  },
  {
    rule: "value-not-cookie-octets",
    fires: { set: ['theme={"a":1,"b":2}; Secure'], severity: "info" },
    misses: { set: ["theme=%7B%22a%22%3A1%7D; Secure"] },
  },
  {
    rule: "quoted-value",
    fires: { set: ['theme="dark"; Secure'], severity: "info" },
    misses: { set: ["theme=dark; Secure"] },
  },
  {
    rule: "size-over-4096",
    fires: { set: [`JSESSIONID=${"6F1C0A9D".repeat(512)}; Secure`], severity: "medium" },
    misses: { set: [`JSESSIONID=${"6F1C0A9D".repeat(510)}; Secure`] },
  },
  {
    rule: "size-near-4096",
    fires: { set: [`state=${"ab".repeat(1800)}; Secure`], severity: "info" },
    misses: { set: [`state=${"ab".repeat(1700)}; Secure`] },
  },
  {
    rule: "attribute-over-1024",
    fires: { set: [`theme=dark; Path=/${"a".repeat(1024)}`], severity: "low" },
    misses: { set: [`theme=dark; Path=/${"a".repeat(1000)}`] },
  },
  {
    rule: "cookie-header-size",
    fires: { steps: [{ cookie: `a=${"b".repeat(8200)}` }], severity: "medium" },
    misses: { steps: [{ cookie: `a=${"b".repeat(4000)}` }] },
  },
  {
    rule: "too-many-cookies",
    fires: { set: many(51), severity: "low" },
    misses: { set: many(50) },
  },
  {
    rule: "duplicate-attribute",
    fires: { set: ["theme=dark; Path=/; Path=/a; Secure"], severity: "info" },
    misses: { set: ["theme=dark; Path=/; Secure"] },
  },
  {
    rule: "duplicate-set-cookie",
    fires: { set: [FULL, FULL.replace("Path=/", "Path=/app")], severity: "low", variant: "other_key" },
    misses: { steps: [{ set: [FULL] }, { set: [FULL.replace("Path=/", "Path=/app")] }] },
  },
  {
    rule: "comma-joined",
    fires: { set: ["theme=dark, lang=ko; Secure"], severity: "low" },
    misses: { set: ["theme=dark,light; Secure"] },
  },
  {
    rule: "unknown-attribute",
    fires: { set: ["theme=dark; Secure; Version=1"], severity: "info" },
    misses: { set: ["theme=dark; Secure; Priority=High"] },
  },
  {
    rule: "attribute-misspelt",
    fires: { set: [`${SESSION}; Secure; HttpOnyl`], severity: "medium" },
    misses: { set: [`${SESSION}; Secure; httponly; Version=1`] },
  },
  {
    rule: "attribute-misspelt",
    fires: { set: [`${SESSION}; Secure; SameSite:Lax`], severity: "medium", variant: "colon" },
    misses: { set: [`${SESSION}; Secure; SameSite=Lax; Comment:none`] },
  },
]);
