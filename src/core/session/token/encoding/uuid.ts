const UUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12})\}?$/i;

export interface Uuid {
  /** 32 hexadecimal digits in small letters. */
  readonly hex: string;
  /** The version, or null where the variant is not that of RFC 9562 section 4.1. */
  readonly version: number | null;
}

/** A UUID in its usual form, with or without braces; null where the text is none. */
export function parseUuid(text: string): Uuid | null {
  const [, uuid, version = "", variant = ""] = UUID.exec(text) ?? [];
  if (uuid === undefined) return null;
  const known = /[89ab]/i.test(variant);
  return { hex: uuid.replaceAll("-", "").toLowerCase(), version: known ? Number.parseInt(version, 16) : null };
}
