import type { Message } from "../../message/message.ts";
import type { Confidence } from "../role.ts";
import type { StateKeeping, TokenClaim, TokenPart } from "./token-reading.ts";

/** What core does not do itself. */
export interface TokenTools {
  /** Inflates a zlib stream (RFC 1950); null where it is broken or would grow too large. */
  readonly inflate?: (octets: Uint8Array) => Uint8Array | null;
}

/** A value to recognise. */
export interface TokenInput {
  /** Without percent-encoding and quotes. */
  readonly text: string;
  /** Whether percent-encoding was taken off. */
  readonly encoded: boolean;
  /** Name of the cookie; empty where none is known. */
  readonly name: string;
  readonly tools: TokenTools;
}

/** What a recogniser found. What it leaves out is as its format says, or empty. */
export interface FormatReading {
  readonly confidence: Confidence;
  readonly product?: string | null;
  readonly state?: StateKeeping;
  /** Places in the text of the input. */
  readonly parts: readonly TokenPart[];
  readonly claims?: readonly TokenClaim[];
  readonly notes?: readonly Message[];
  readonly issuedAt?: number | null;
  readonly expiresAt?: number | null;
}

/** One recogniser. */
export interface TokenFormat {
  /** Its name is the message `token_format_<id>`. */
  readonly id: string;
  /** Software that makes such tokens, as its makers write its name. */
  readonly product: string | null;
  readonly state: StateKeeping;
  /** What such a token looks like, for the documentation: capitals stand for parts. */
  readonly shape: string;
  /** Null where the value is something else. Never throws; its time grows with the length of the value. */
  readonly read: (input: TokenInput) => FormatReading | null;
}
