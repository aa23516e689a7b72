import type { FlagCase } from "../flag-case.ts";

/** Several lines that meet, or just miss, each other's key. */
export const KEY_CASES: readonly FlagCase[] = [
  {
    id: "twice-same",
    title: "Two lines of the same key",
    lines: ["twice_same=first; Path=/", "twice_same=second; Path=/"],
    scheme: "both",
    note: "one cookie: the second line overwrites",
  },
  {
    id: "twice-attribute",
    title: "Attributes given twice",
    lines: ["twice_attribute=1; Path=/never; Path=/; SameSite=Strict; SameSite=Lax; Max-Age=0; Max-Age=3600"],
    scheme: "both",
    note: "stored: the last of each counts",
  },
  {
    id: "shadow-path",
    title: "The same name under two paths",
    lines: ["shadow_path=root; Path=/", "shadow_path=case; Path=/case"],
    scheme: "both",
    note: "two cookies: below /case both are sent, the longer path first",
  },
  {
    id: "shadow-domain",
    title: "The same name on host and parent",
    lines: ["shadow_domain=parent; Path=/; Domain=$site", "shadow_domain=host; Path=/"],
    scheme: "both",
    host: "www",
    note: "two cookies, both sent: the older first",
  },
  {
    id: "shadow-own",
    title: "The same name with and without Domain",
    lines: ["shadow_own=wide; Path=/; Domain=$host", "shadow_own=narrow; Path=/"],
    scheme: "both",
    note: "two cookies of one host, both sent",
  },
  {
    id: "guard-set",
    title: "A Secure cookie",
    lines: ["guard=safe; Path=/; Secure"],
    scheme: "https",
    note: "stored; visit guard-over by http afterwards",
  },
  {
    id: "guard-over",
    title: "Plain http over a Secure cookie",
    lines: ["guard=forged; Path=/"],
    scheme: "http",
    note: "refused after guard-set: a Secure cookie is left alone",
  },
];
