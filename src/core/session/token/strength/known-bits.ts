import type { Message } from "../../../message/message.ts";
import { because } from "../because.ts";
import { parseUuid } from "../encoding/uuid.ts";
import { phpBits } from "../php-bits.ts";
import type { TokenReading } from "../token-reading.ts";

export interface KnownBits {
  readonly bits: number;
  readonly because: Message;
}

/** What the maker of an id leaves to chance, however long it is written. */
const BY_FORMAT: Readonly<Record<string, KnownBits>> = {
  // RFC 9562 sections 5.1, 5.4 and 5.7: the clock sequence; all but version and variant; the same without the time.
  "uuid-time": { bits: 14, because: because("uuid-time", 14) },
  "uuid-random": { bits: 122, because: because("uuid-random", 122) },
  "spring-session": { bits: 122, because: because("uuid-random", 122) },
  "uuid-unix-time": { bits: 74, because: because("time-inside", 74) },
  "uuid-other": { bits: 122, because: because("uuid-other", 122) },
  ulid: { bits: 80, because: because("time-inside", 80) },
  ksuid: { bits: 128, because: because("time-inside", 128) },
  // Five octets of the process; the counter goes on by one.
  "object-id": { bits: 40, because: because("object-id", 40) },
  snowflake: { bits: 22, because: because("snowflake", 22) },
  "aspnet-session": { bits: 120, because: because("alphabet-of", 24, 32, 120) },
};

/** Of PHP: as many bits in each character as its characters tell. */
function phpKnownBits(id: string): KnownBits {
  const each = phpBits(id);
  return { bits: id.length * each, because: because("alphabet-of", id.length, 2 ** each, id.length * each) };
}

/** The bits that a format is known to have, or null where only the characters tell. */
export function knownBits({ format }: TokenReading, secret: string): KnownBits | null {
  if (format === "php-session") return phpKnownBits(secret);
  const inside = format === "signed-id" && parseUuid(secret)?.version === 4 ? "uuid-random" : format;
  return BY_FORMAT[inside] ?? null;
}
