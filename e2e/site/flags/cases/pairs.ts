import type { FlagCase } from "../flag-case.ts";

/** Names and values at and over the edge. */
export const PAIR_CASES: readonly FlagCase[] = [
  {
    id: "size-limit",
    title: "Name and value of 4096 bytes together",
    lines: [`size_limit=${"v".repeat(4096 - "size_limit".length)}; Path=/case/size-limit`],
    scheme: "both",
    note: "stored: just small enough",
  },
  {
    id: "size-over",
    title: "Name and value of 4097 bytes together",
    lines: [`size_over=${"v".repeat(4097 - "size_over".length)}; Path=/`],
    scheme: "both",
    note: "refused",
  },
  {
    id: "attribute-over",
    title: "Path of more than 1024 bytes",
    lines: [`attribute_over=1; Path=/${"p".repeat(1024)}`],
    scheme: "both",
    note: "the attribute is ignored: default path",
  },
  {
    id: "nameless",
    title: "No equals sign",
    lines: ["nameless"],
    scheme: "both",
    note: "Chromium: a value without a name; Firefox: a name without a value",
  },
  {
    id: "nameless-equals",
    title: "Nothing before the equals sign",
    lines: ["=nameless_value"],
    scheme: "both",
    note: "Chromium: stored; Firefox: refused",
  },
  {
    id: "nameless-two",
    title: "Nothing before the first of two equals signs",
    lines: ["=a=b"],
    scheme: "both",
    note: "refused: when sent it would look like a=b",
  },
  { id: "empty-value", title: "Value is empty", lines: ["empty_value=; Path=/"], scheme: "both", note: "stored" },
  { id: "empty-pair", title: "Name and value are empty", lines: ["=; Path=/"], scheme: "both", note: "refused" },
  { id: "empty-line", title: "Only attributes", lines: ["; Path=/; Secure"], scheme: "both", note: "refused" },
  {
    id: "value-equals",
    title: "Equals signs in the value",
    lines: ["value_equals=a=b==; Path=/"],
    scheme: "both",
    note: "stored: the first equals sign parts",
  },
  {
    id: "value-quotes",
    title: "Value in quotes",
    lines: ['value_quotes="a b"; Path=/'],
    scheme: "both",
    note: "stored: the quotes belong to the value",
  },
  {
    id: "value-comma",
    title: "Two cookies joined by a comma",
    lines: ["value_comma=1, second=2; Path=/"],
    scheme: "both",
    note: "stored as one cookie",
  },
  {
    id: "spaces",
    title: "Spaces around",
    lines: ["spaces  =  a b  ;  Path = /"],
    scheme: "both",
    note: "stored: trimmed outside, kept inside",
  },
];

/** Bytes that Node's own writer refuses go out through the raw writer: over HTTP/1.1, connection closed after. */
export const CONTROL_CASES: readonly FlagCase[] = [
  {
    id: "control-tab",
    title: "Tab inside the value",
    lines: ["control_tab=a\tb; Path=/"],
    scheme: "both",
    note: "Chromium: refused; Firefox: stored",
  },
  {
    id: "control-01",
    title: "Byte 01 in the value",
    lines: ["control_01=a\x01b; Path=/"],
    scheme: "both",
    note: "refused",
  },
  {
    id: "control-7f",
    title: "Byte 7F in the value",
    lines: ["control_7f=a\x7fb; Path=/"],
    scheme: "both",
    note: "refused",
  },
  {
    id: "control-name",
    title: "Byte 01 in the name",
    lines: ["control\x01name=1; Path=/"],
    scheme: "both",
    note: "refused",
  },
  {
    id: "control-attribute",
    title: "Byte 01 in an attribute",
    lines: ["control_attribute=1; Path=/\x01"],
    scheme: "both",
    note: "refused",
  },
];
