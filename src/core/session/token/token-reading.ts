import type { Message } from "../../message/message.ts";
import type { Confidence } from "../role.ts";

/**
 * Where the state that a token stands for is kept: on the server (the token is an opaque id), in the client and readable
 * by everybody, or in the client and sealed by encryption.
 */
export type StateKeeping = "server" | "client-readable" | "client-sealed" | "unknown";

/** A stretch of the token, half-open, in code units of the value as it was given. */
export interface TokenPart {
  /** End of the message key `token_part_<name>`: header, payload, signature, timestamp, iv, … */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What the part says once decoded, as text for people; null where it is sealed or random. */
  readonly text: string | null;
}

/** One value inside the token: a claim, a field of the payload, a node name, an address. */
export interface TokenClaim {
  /** Where it stands, keys joined by dots, for example `realm_access.roles`. */
  readonly path: string;
  readonly text: string;
  /** Milliseconds since 1970 where the claim is a time. */
  readonly time: number | null;
  /** What a registered claim means; null for the application's own. */
  readonly meaning: Message | null;
}

/** What is known of a value's form. Decoding is local; signatures are never checked, since no key is at hand. */
export interface TokenReading {
  /** Id of the recogniser, kebab case, for example `jwt`, `flask`, `rails-encrypted`. Its name is `token_format_<id>`. */
  readonly format: string;
  /** Software that makes such tokens, as its makers write its name; null for a general format. */
  readonly product: string | null;
  readonly confidence: Confidence;
  readonly state: StateKeeping;
  readonly parts: readonly TokenPart[];
  readonly claims: readonly TokenClaim[];
  /** Observations in the order of their weight: "the payload is readable by everybody", "names algorithm none". */
  readonly notes: readonly Message[];
  /** Milliseconds since 1970. */
  readonly issuedAt: number | null;
  readonly expiresAt: number | null;
}

/** An upper bound of the guessing work that a token costs. Never to be read as "equals". */
export interface TokenStrength {
  /** No token of this kind can hold more. 0 where the secret part is empty; null where the form hides its size (sealed). */
  readonly bitsAtMost: number | null;
  /** Each fact that lowered the bound, the strongest last. */
  readonly because: readonly Message[];
  /** How many different values were looked at. */
  readonly samples: number;
}
