import type { CaptureEvent, Header } from "../event.ts";
import type { JarCookie } from "../jar-cookie.ts";
import { writeCookieHeader } from "./cookie-header.ts";
import { type Dictionary, stringNumber } from "./dictionary.ts";
import { FIELDS, type FieldForm, KINDS } from "./fields.ts";
import { SAME_SITE } from "./same-site.ts";

/**
 * Events as one JSON text. `storage.session` counts the size of parsed values, in which an object weighs about seven
 * times its text, so a batch is a string. Grows `dictionary`, which belongs to one segment.
 */
export function encodeBatch(dictionary: Dictionary, events: readonly CaptureEvent[]): string {
  const known = dictionary.strings.length;
  const base = Math.round((events[0]?.at ?? 0) * 1000);
  const written = events.map((event) => encodeEvent(dictionary, event, base));
  return JSON.stringify({ t: base, d: dictionary.strings.slice(known), e: written });
}

function encodeEvent(dictionary: Dictionary, event: CaptureEvent, base: number): readonly unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...event };
  const fields = FIELDS[event.kind].map(([name, form]) => encodeField(dictionary, form, values[name], base));
  return [
    KINDS.indexOf(event.kind),
    stringNumber(dictionary, event.boot),
    event.seq,
    micros(event.at, base),
    ...fields,
  ];
}

// The table of fields ties each form to fields of its type; the compiler cannot follow that through the table.
function encodeField(dictionary: Dictionary, form: FieldForm, value: unknown, base: number): unknown {
  if (value === null || form === "raw") return value;
  switch (form) {
    case "text":
      return stringNumber(dictionary, value as string);
    case "texts":
      return (value as readonly string[]).map((text) => stringNumber(dictionary, text));
    case "time":
      return micros(value as number, base);
    case "cookie-header":
      return writeCookieHeader(dictionary, value as string);
    case "headers":
      return (value as readonly Header[]).flatMap(([name, text]) => [
        stringNumber(dictionary, name),
        stringNumber(dictionary, text),
      ]);
    case "cookie":
      return encodeCookie(dictionary, value as JarCookie);
    case "cookies":
      return (value as readonly JarCookie[]).map((cookie) => encodeCookie(dictionary, cookie));
  }
}

function encodeCookie(dictionary: Dictionary, cookie: JarCookie): readonly unknown[] {
  const text = (value: string): number => stringNumber(dictionary, value);
  const flags = (cookie.hostOnly ? 1 : 0) | (cookie.secure ? 2 : 0) | (cookie.httpOnly ? 4 : 0);
  const partition = cookie.partitionKey && [
    text(cookie.partitionKey.topLevelSite),
    cookie.partitionKey.hasCrossSiteAncestor,
  ];
  return [
    text(cookie.storeId),
    partition,
    text(cookie.firstPartyDomain),
    text(cookie.domain),
    text(cookie.path),
    text(cookie.name),
    text(cookie.value),
    flags | (SAME_SITE.indexOf(cookie.sameSite) << 3),
    cookie.expires,
  ];
}

function micros(time: number, base: number): number {
  return Math.round(time * 1000) - base;
}
