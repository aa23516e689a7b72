import type { ByteString } from "../../src/core/bytes/byte-string.ts";
import { isAscii } from "../../src/core/bytes/byte-string.ts";
import { expiryOf } from "../../src/core/cookie/lifetime.ts";
import { parseSetCookie } from "../../src/core/cookie/parse-set-cookie.ts";
import type { ParsedSetCookie } from "../../src/core/cookie/parsed-set-cookie.ts";
import { ENGINES } from "../../src/core/cookie/profiles/jar/engines.ts";
import type { PredictedAction } from "./predict.ts";

/** A line as each engine reads it, in its context. */
interface Subject extends Pick<PredictedAction, "context" | "request"> {
  readonly letter: ParsedSetCookie;
  readonly chromium: ParsedSetCookie;
  readonly firefox: ParsedSetCookie;
}

const has = ({ letter }: Subject, known: ParsedSetCookie["attributes"][number]["known"]): boolean =>
  letter.attributes.some((attribute) => attribute.known === known);
const isText = (text: ByteString | null): boolean => text === null || isAscii(text);
const isCross = ({ request }: Subject): boolean => request.sameSite.send !== "strict";

/** Steps without a reason of their own, and the rows of the table of deviations: by the input that they speak of. */
const ROWS: Readonly<Record<string, (subject: Subject) => boolean>> = {
  P2: ({ letter }) => letter.line.includes(";"),
  F3: ({ chromium }) => chromium.partitioned,
  S5: ({ letter, context }) => expiryOf(letter, context.now) === null,
  E1: (subject) => has(subject, "expires"),
  H3: ({ letter }) => !isText(letter.path),
  S11: ({ letter }) => letter.domain !== null,
  V1: ({ letter }) => !letter.line.split(";", 1)[0]?.includes("="),
  V2: ({ letter }) => letter.name === "" && letter.value !== "",
  V3: ({ letter }) => letter.name === "" && letter.value.includes("="),
  V4: (subject) => subject.letter.sameSite === null && isCross(subject),
  V5: ({ letter }) => letter.sameSite === "invalid",
  V6: ({ letter }) => letter.sameSite === "none" && !letter.secure,
  V7: ({ context }) => context.initiator?.startsWith("http:") === true && context.url.startsWith("https:"),
  V8: ({ letter }) => /^__(host-)?http-/i.test(letter.name),
  V8b: (subject) => /^__host-/i.test(subject.letter.name) && !has(subject, "path"),
  V8c: (subject) => /^__host-/i.test(subject.letter.name) && has(subject, "domain") && subject.letter.domain === null,
  V13: ({ letter }) => !isText(letter.domain),
  V14: ({ letter }) => !isText(letter.name) || !isText(letter.value),
  V15: ({ letter }) => letter.diagnostics.some(({ code }) => code === "control-character-in-attribute"),
  V16: ({ letter }) => letter.line.slice(1, -1).includes("\t"),
  V16b: ({ letter }) => !isText(letter.path),
  V17: ({ letter, chromium, firefox }) => letter.expires !== chromium.expires || letter.expires !== firefox.expires,
  V18: ({ letter, chromium, firefox }) => letter.maxAge !== chromium.maxAge || letter.maxAge !== firefox.maxAge,
  V18b: ({ letter }) => letter.attributes.filter(({ known }) => known === "max-age" || known === "expires").length > 1,
  V19: ({ letter }) => letter.diagnostics.some(({ code }) => code === "max-age-capped" || code === "expires-capped"),
  V20: ({ letter }) => letter.attributes.some(({ value }) => value.length > 1024),
  V21: ({ letter, context }) =>
    letter.secure && context.url.startsWith("http:") && /localhost|\/127\./.test(context.url),
  V22: (subject) => subject.context.kind === "frame-navigation" && isCross(subject) && has(subject, "samesite"),
  V23: ({ request }) => request.access.thirdParty,
  V27: ({ chromium }) => chromium.priority !== null,
};

/** The rows that a line is an example of, in whatever engine. */
export function rowsOf(line: string, { context, request }: PredictedAction): string[] {
  const read = (engine: keyof typeof ENGINES): ParsedSetCookie =>
    parseSetCookie(line as ByteString, ENGINES[engine].profile, context.now);
  const subject = {
    context,
    request,
    letter: read("rfc6265bis"),
    chromium: read("chromium"),
    firefox: read("firefox"),
  };
  return Object.entries(ROWS).flatMap(([row, holds]) => (holds(subject) ? [row] : []));
}

/** What the parsers of all engines remark, by code: an input of a branch counts wherever the branch is. */
export function remarksOf(line: string, { context }: PredictedAction) {
  return Object.values(ENGINES).flatMap(({ profile }) =>
    parseSetCookie(line as ByteString, profile, context.now).diagnostics.map(({ code }) => code),
  );
}
