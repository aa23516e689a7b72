import type { CaptureEvent } from "../event.ts";
import type { JarCookie, PartitionKey } from "../jar-cookie.ts";
import { readCookieHeader, stringAt } from "./cookie-header.ts";
import { addString, type Dictionary } from "./dictionary.ts";
import { FIELDS, type FieldForm, KINDS } from "./fields.ts";
import { Malformed } from "./malformed.ts";
import { SAME_SITE } from "./same-site.ts";

/**
 * The events of a batch that `encodeBatch` wrote. Grows `dictionary`, which must have grown from all earlier batches of
 * the segment.
 *
 * @throws Malformed where the text is not such a batch.
 */
export function decodeBatch(dictionary: Dictionary, text: string): readonly CaptureEvent[] {
  const batch = readJson(text);
  const base = batch["t"];
  if (typeof base !== "number") throw new Malformed("base time");
  for (const string of list(batch["d"])) {
    if (typeof string !== "string") throw new Malformed("dictionary");
    addString(dictionary, string);
  }
  return list(batch["e"]).map((event) => decodeEvent(dictionary, list(event), base));
}

function decodeEvent(dictionary: Dictionary, written: readonly unknown[], base: number): CaptureEvent {
  const [kindNumber, boot, seq, at, ...values] = written;
  const kind = KINDS[Number(kindNumber)];
  if (kind === undefined || typeof seq !== "number") throw new Malformed("event");
  const event: Record<string, unknown> = { kind, boot: stringAt(dictionary, boot), seq, at: millis(at, base) };
  for (const [index, [name, form]] of FIELDS[kind].entries()) {
    event[name] = decodeField(dictionary, form, values[index] ?? null, base);
  }
  // The table of fields holds every field of the kind, each in its form; the compiler cannot follow that.
  return event as unknown as CaptureEvent;
}

function decodeField(dictionary: Dictionary, form: FieldForm, value: unknown, base: number): unknown {
  if (value === null || form === "raw") return value;
  switch (form) {
    case "text":
      return stringAt(dictionary, value);
    case "texts":
      return list(value).map((number) => stringAt(dictionary, number));
    case "time":
      return millis(value, base);
    case "cookie-header":
      return readCookieHeader(dictionary, typeof value === "number" ? value : list(value).map(Number));
    case "headers":
      return pairsOf(list(value).map((number) => stringAt(dictionary, number)));
    case "cookie":
      return decodeCookie(dictionary, value);
    case "cookies":
      return list(value).map((cookie) => decodeCookie(dictionary, cookie));
  }
}

function decodeCookie(dictionary: Dictionary, written: unknown): JarCookie {
  const [storeId, partition, firstPartyDomain, domain, path, name, value, flags, expires] = list(written);
  if (typeof flags !== "number") throw new Malformed("cookie flags");
  return {
    storeId: stringAt(dictionary, storeId),
    partitionKey: partition === null ? null : decodePartition(dictionary, partition),
    firstPartyDomain: stringAt(dictionary, firstPartyDomain),
    domain: stringAt(dictionary, domain),
    hostOnly: (flags & 1) !== 0,
    path: stringAt(dictionary, path),
    name: stringAt(dictionary, name),
    value: stringAt(dictionary, value),
    secure: (flags & 2) !== 0,
    httpOnly: (flags & 4) !== 0,
    sameSite: SAME_SITE[flags >> 3] ?? "unspecified",
    expires: typeof expires === "number" ? expires : null,
  };
}

function decodePartition(dictionary: Dictionary, written: unknown): PartitionKey {
  const [site, ancestor] = list(written);
  return {
    topLevelSite: stringAt(dictionary, site),
    hasCrossSiteAncestor: typeof ancestor === "boolean" ? ancestor : null,
  };
}

function pairsOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < texts.length; at += 2) pairs.push([texts[at] ?? "", texts[at + 1] ?? ""]);
  return pairs;
}

function millis(written: unknown, base: number): number {
  if (typeof written !== "number") throw new Malformed("time");
  return (base + written) / 1000;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed("list");
  return value;
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Told below.
  }
  throw new Malformed("not JSON");
}
