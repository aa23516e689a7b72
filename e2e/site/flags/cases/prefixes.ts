import type { FlagCase } from "../flag-case.ts";

const RIGHT = "Path=/; Secure; HttpOnly; SameSite=Lax";

/** Name after the prefix, attributes, and what is wrong; undefined when nothing is. */
type Row = readonly [prefix: string, word: string, attributes: string, wrong?: string];

const ROWS: readonly Row[] = [
  ["__Secure-", "right", RIGHT],
  ["__Secure-", "insecure", "Path=/", "Secure is missing"],
  ["__Host-", "right", RIGHT],
  ["__Host-", "insecure", "Path=/", "Secure is missing"],
  ["__Host-", "domain", "Path=/; Secure; Domain=$host", "Domain is not allowed"],
  ["__Host-", "path", "Path=/case; Secure", "Path is not /"],
  ["__Http-", "right", RIGHT],
  ["__Http-", "script", "Path=/; Secure", "HttpOnly is missing"],
  ["__Http-", "insecure", "Path=/; HttpOnly", "Secure is missing"],
  ["__Host-Http-", "right", RIGHT],
  ["__Host-Http-", "script", "Path=/; Secure", "HttpOnly is missing"],
  ["__Host-Http-", "insecure", "Path=/; HttpOnly", "Secure is missing"],
  ["__Host-Http-", "domain", "Path=/; Secure; HttpOnly; Domain=$host", "Domain is not allowed"],
  ["__Host-Http-", "path", "Path=/case; Secure; HttpOnly", "Path is not /"],
];

const BY_RULE: readonly FlagCase[] = ROWS.map(([prefix, word, attributes, wrong]) => ({
  id: `${prefix.replaceAll("_", "").toLowerCase()}${word}`,
  title: wrong === undefined ? `${prefix} as it should be` : `${prefix}: ${wrong}`,
  lines: [`${prefix}${word}=1; ${attributes}`],
  scheme: "https",
  note: wrong === undefined ? "stored" : `refused: ${wrong}`,
}));

const SPECIAL: readonly FlagCase[] = [
  {
    id: "host-no-path",
    title: "__Host- without a Path attribute",
    lines: ["__Host-nopath=1; Secure"],
    scheme: "https",
    note: "refused: the attribute itself is required, and the default path here is not / either",
  },
  {
    id: "prefix-case",
    title: "A prefix in other letters",
    lines: ["__SeCuRe-letters=1; Path=/"],
    scheme: "both",
    note: "refused: prefixes are compared without case",
  },
  {
    id: "prefix-http",
    title: "__Secure- over http",
    lines: ["__Secure-overhttp=1; Path=/; Secure"],
    scheme: "http",
    note: "refused with every Secure cookie of plain http",
  },
  {
    id: "prefix-old-spelling",
    title: "__HostHttp-, a spelling that was given up",
    lines: ["__HostHttp-old=1; Path=/"],
    scheme: "both",
    note: "stored: an ordinary name",
  },
  {
    id: "prefix-in-value",
    title: "A prefix in the value of a nameless cookie",
    lines: ["=__Host-hidden"],
    scheme: "https",
    note: "refused: it would look like the real one when sent",
  },
];

export const PREFIX_CASES: readonly FlagCase[] = [...BY_RULE, ...SPECIAL];
