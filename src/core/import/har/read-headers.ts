import { type ByteString, byteStringFromText, isByteString } from "../../bytes/byte-string.ts";
import type { Header } from "../../capture/event.ts";
import { joinCookieFields } from "../../cookie/parse-cookie-header.ts";
import { setCookieLines } from "../../cookie/set-cookie-lines.ts";
import { fieldOf, listOf, textOf, truthOf } from "./har-fields.ts";

/** Headers of a request or an answer, those that carry cookies apart from the others. */
export interface MessageHeaders {
  /** Names in lower case. */
  readonly others: readonly Header[];
  readonly cookie: readonly ByteString[];
  readonly setCookie: readonly ByteString[];
}

/** Pseudo-headers of HTTP/2 (`:method`) are left out: the request line says the same. RFC 9113 section 8.3. */
export function readHeaders(message: unknown): MessageHeaders {
  const others: Header[] = [];
  const cookie: ByteString[] = [];
  const setCookie: ByteString[] = [];
  for (const header of listOf(message, "headers")) {
    const name = (textOf(header, "name") ?? "").toLowerCase();
    if (name === "" || name.startsWith(":")) continue;
    const value = octetsOf(header);
    if (name === "cookie") cookie.push(value);
    // Firefox, and Chromium before 2023, join several lines with a line feed.
    else if (name === "set-cookie") setCookie.push(...setCookieLines(value).filter((line) => line !== ""));
    else others.push([name, value]);
  }
  return { others, cookie, setCookie };
}

function octetsOf(header: unknown): ByteString {
  const base64 = textOf(header, "_bytes");
  if (base64 !== null && /^[A-Za-z0-9+/]*={0,2}$/.test(base64) && base64.length % 4 === 0) {
    const octets = atob(base64);
    if (isByteString(octets)) return octets;
  }
  return byteStringFromText(textOf(header, "value") ?? "");
}

/** The Cookie header; made from the list of cookies where the file has none. */
export function readCookie(request: unknown, { cookie }: MessageHeaders): ByteString | null {
  if (cookie.length > 0) return joinCookieFields(cookie);
  const pairs = listOf(request, "cookies").flatMap((each) => pairOf(each) ?? []);
  return pairs.length === 0 ? null : byteStringFromText(pairs.join("; "));
}

function pairOf(cookie: unknown): string | null {
  const [name, value] = [textOf(cookie, "name"), textOf(cookie, "value")];
  return name === null || value === null ? null : `${name}=${value}`;
}

/** Set-Cookie lines as they may have read, from the list of cookies of an answer whose headers lack them. */
export function rebuiltLines(response: unknown): readonly ByteString[] {
  return listOf(response, "cookies").flatMap((cookie) => {
    const pair = pairOf(cookie);
    if (pair === null || /[\r\n\0]/.test(pair)) return [];
    const attributes = [
      attribute("Domain", textOf(cookie, "domain")),
      attribute("Path", textOf(cookie, "path")),
      attribute("Expires", expires(cookie)),
      truthOf(cookie, "secure") ? "Secure" : "",
      truthOf(cookie, "httpOnly") ? "HttpOnly" : "",
      attribute("SameSite", textOf(cookie, "sameSite")),
    ];
    return [byteStringFromText([pair, ...attributes.filter((text) => text !== "")].join("; "))];
  });
}

function attribute(name: string, value: string | null): string {
  return value === null || value === "" || /[;\r\n\0]/.test(value) ? "" : `${name}=${value}`;
}

function expires(cookie: unknown): string | null {
  const value = fieldOf(cookie, "expires");
  const time = typeof value === "string" && value !== "" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toUTCString();
}
