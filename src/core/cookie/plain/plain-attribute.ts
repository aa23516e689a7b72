import { lowerCase, startsWithIgnoringCase } from "../../bytes/ascii.ts";
import { type ByteString, sliceBytes } from "../../bytes/byte-string.ts";
import { parseImfFixdate } from "../imf-fixdate.ts";
import { MAX_ATTRIBUTE_VALUE } from "../parse-attribute.ts";
import { parseRfc850Date } from "../rfc850-date.ts";
import type { PlainSetCookie } from "./plain-set-cookie.ts";

const SPACE = 0x20;
const DOT = 0x2e;
const SLASH = 0x2f;

/** Bits of what a line had already: a second one of a name is not plain. */
const PATH = 1;
const DOMAIN = 2;
const EXPIRES = 4;
const MAX_AGE = 8;
const SECURE = 16;
const HTTP_ONLY = 32;
const SAME_SITE = 64;
const PARTITIONED = 128;

/**
 * Reads the attribute in `[start, end)` if it is written as it should be.
 *
 * @returns the bit of its name, 0 when the full parser has to look at it
 */
export function takePlainAttribute(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  // A letter's case is its sixth bit.
  switch (line.charCodeAt(start) | 0x20) {
    case 0x70:
      return takePath(cookie, line, start, end) || takePartitioned(cookie, line, start, end);
    case 0x64:
      return takeDomain(cookie, line, start, end);
    case 0x65:
      return takeExpires(cookie, line, start, end);
    case 0x6d:
      return takeMaxAge(cookie, line, start, end);
    case 0x73:
      return takeSecure(cookie, line, start, end) || takeSameSite(cookie, line, start, end);
    case 0x68:
      return takeHttpOnly(cookie, line, start, end);
    default:
      return 0;
  }
}

function takePath(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  const at = start + 5;
  if (line.charCodeAt(at) !== SLASH || !isTrimmed(line, at, end) || !named(line, start, "path=")) return 0;
  cookie.path = end - at === 1 ? ROOT : sliceBytes(line, at, end);
  return PATH;
}

const ROOT = "/" as ByteString;

function takeDomain(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  const dot = line.charCodeAt(start + 7) === DOT ? 1 : 0;
  const at = start + 7 + dot;
  if (!isTrimmed(line, at, end) || !named(line, start, "domain=")) return 0;
  cookie.domain = lowerCase(sliceBytes(line, at, end));
  return DOMAIN;
}

function takeExpires(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  if (!named(line, start, "expires=")) return 0;
  const time = parseImfFixdate(line, start + 8, end) ?? parseRfc850Date(line, start + 8, end);
  if (time === null) return 0;
  cookie.expires = time;
  return EXPIRES;
}

/** Up to ten digits, about which all engines agree. */
function takeMaxAge(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  const first = start + 8;
  if (end <= first || end > first + 10 || !named(line, start, "max-age=")) return 0;
  let seconds = 0;
  for (let at = first; at < end; at++) {
    const digit = line.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    seconds = seconds * 10 + digit;
  }
  cookie.maxAge = seconds;
  return MAX_AGE;
}

function takeSecure(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  if (end !== start + 6 || !named(line, start, "secure")) return 0;
  cookie.secure = true;
  return SECURE;
}

function takeHttpOnly(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  if (end !== start + 8 || !named(line, start, "httponly")) return 0;
  cookie.httpOnly = true;
  return HTTP_ONLY;
}

function takeSameSite(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  if (!named(line, start, "samesite=")) return 0;
  const at = start + 9;
  if (end === at + 3 && named(line, at, "lax")) cookie.sameSite = "lax";
  else if (end === at + 4 && named(line, at, "none")) cookie.sameSite = "none";
  else if (end === at + 6 && named(line, at, "strict")) cookie.sameSite = "strict";
  else return 0;
  return SAME_SITE;
}

function takePartitioned(cookie: PlainSetCookie, line: ByteString, start: number, end: number): number {
  if (end !== start + 11 || !named(line, start, "partitioned")) return 0;
  cookie.partitioned = true;
  return PARTITIONED;
}

function named(line: string, start: number, lower: string): boolean {
  return startsWithIgnoringCase(line, start, lower);
}

/** Whether `[start, end)` holds something that needs no trimming and is short enough. */
function isTrimmed(line: string, start: number, end: number): boolean {
  return (
    start < end &&
    end - start < MAX_ATTRIBUTE_VALUE &&
    line.charCodeAt(start) !== SPACE &&
    line.charCodeAt(end - 1) !== SPACE
  );
}
