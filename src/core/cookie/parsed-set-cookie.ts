import type { ByteString } from "../bytes/byte-string.ts";
import type { Range } from "../bytes/text-range.ts";
import type { AttributeName } from "./attribute-name.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** `invalid` is an attribute whose value is none of the three: the RFC's enforcement "Default", as when it is unset. */
export type SameSiteAttribute = "strict" | "lax" | "none" | "invalid";

export type Priority = "low" | "medium" | "high";

/** `overridden` lost to a later attribute of its name, `ignored` has no effect by itself. */
export type AttributeState = "effective" | "overridden" | "ignored";

/** One attribute as written: name in `[start, nameEnd)`, value in `[valueStart, end)`, both without outer whitespace. */
export interface ParsedAttribute {
  readonly known: AttributeName | null;
  readonly state: AttributeState;
  readonly name: ByteString;
  readonly value: ByteString;
  readonly start: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly end: number;
}

/** A set line taken apart. All offsets are octets into `line`. */
export interface ParsedSetCookie {
  readonly line: ByteString;
  readonly name: ByteString;
  readonly value: ByteString;
  readonly nameRange: Range;
  readonly valueRange: Range;
  readonly attributes: readonly ParsedAttribute[];
  /** Milliseconds since the epoch as the line says, moved by the clock skew of the server where the profile does so. */
  readonly expires: number | null;
  /** The same, at most 400 days from now. */
  readonly expiresCapped: number | null;
  /** Seconds as the line says, before any cap. */
  readonly maxAge: number | null;
  /** Without the leading dot and in lower case, null when absent or empty. */
  readonly domain: ByteString | null;
  /** Null when the default-path of the URL is to be used. */
  readonly path: ByteString | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSiteAttribute | null;
  readonly partitioned: boolean;
  readonly priority: Priority | null;
  readonly diagnostics: readonly Diagnostic[];
}
