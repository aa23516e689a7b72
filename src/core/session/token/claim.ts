import { type Message, messageKey } from "../../message/message.ts";
import { isObject } from "./encoding/json.ts";
import { timeOf } from "./time-of.ts";
import type { TokenClaim } from "./token-reading.ts";

/** More claims than anybody reads. What is beyond stays visible in the text of the part. */
const MOST_CLAIMS = 100;
const DEEPEST = 6;
/** Characters of a claim that are shown. */
const LONGEST = 512;

interface ClaimOptions {
  /** Put before every path, for example `header.`. */
  readonly prefix?: string;
  /** Names of which the message `token_meaning_<name>` exists. Only outermost names are looked up. */
  readonly registered?: readonly string[];
  /** Of the registered, those that are times in seconds. RFC 7519 section 2, "NumericDate". */
  readonly times?: readonly string[];
}

/** The fields of a decoded value, nested ones by their path. */
export function claimsOf(value: unknown, options: ClaimOptions = {}): readonly TokenClaim[] {
  const claims: TokenClaim[] = [];
  collect(value, [], claims, options);
  return claims;
}

/** One field that was read out of a token. */
export function claim(path: string, text: string | number, more: Partial<TokenClaim> = {}): TokenClaim {
  return { path, text: cut(String(text)), time: null, meaning: null, ...more };
}

/** A field that is a moment. `time` in milliseconds since 1970. */
export function timeClaim(path: string, text: string | number, time: number | null): TokenClaim {
  return claim(path, text, { time });
}

/** A fact that the format has, of which the message `token_fact_<path>` says what it is. */
export function fact(path: string, text: string | number): TokenClaim {
  return claim(path, text, { meaning: { key: messageKey("token", "fact", path) } });
}

/** A fact that is a moment. */
export function timeFact(path: string, text: string | number, time: number | null): TokenClaim {
  return { ...fact(path, text), time };
}

function collect(value: unknown, path: readonly string[], claims: TokenClaim[], options: ClaimOptions): void {
  if (claims.length >= MOST_CLAIMS) return;
  const entries = path.length < DEEPEST ? entriesOf(value) : null;
  if (entries === null) {
    claims.push(single(value, path, options));
    return;
  }
  for (const [key, inner] of entries) collect(inner, [...path, key], claims, options);
}

/** What is inside, where it is worth a line of its own: a list of plain values reads better in one line. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (Array.isArray(value)) {
    const plain = value.every((one) => typeof one !== "object" || one === null);
    return plain ? null : value.map((one, index) => [String(index), one]);
  }
  return isObject(value) && Object.keys(value).length > 0 ? Object.entries(value) : null;
}

function single(value: unknown, path: readonly string[], options: ClaimOptions): TokenClaim {
  const name = path.join(".");
  const known = options.registered?.includes(name) === true;
  const seconds = options.times?.includes(name) === true;
  return {
    path: `${options.prefix ?? ""}${name}`,
    text: cut(claimText(value)),
    time: seconds ? secondsTime(value) : known ? null : timeOf(path.at(-1) ?? "", value),
    meaning: known ? meaningOf(name) : null,
  };
}

function meaningOf(name: string): Message {
  return { key: messageKey("token", "meaning", name) };
}

function claimText(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join(", ");
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** The furthest moment that a Date holds. ECMA-262, "Time Values and Time Range". */
const LAST_TIME = 8.64e15;

/** Milliseconds since 1970 of a number of seconds, or null. */
export function secondsTime(value: unknown): number | null {
  if (typeof value !== "number") return null;
  const time = Math.round(value * 1000);
  return Math.abs(time) <= LAST_TIME ? time : null;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
