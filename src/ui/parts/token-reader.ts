import { readToken } from "../../core/session/token/read-token.ts";
import type { TokenReading, TokenStrength } from "../../core/session/token/token-reading.ts";
import { tokenStrength } from "../../core/session/token/token-strength.ts";
import { inflateBounded } from "./token-inflate.ts";

/** The recognisers with what they need here. Loaded when the first token is shown: see `useTokenReader`. */
export interface TokenReader {
  read(value: string, name: string): TokenReading | null;
  /** @param now milliseconds since 1970 */
  strength(values: readonly string[], reading: TokenReading | null, now: number): TokenStrength;
}

export const tokenReader: TokenReader = {
  read: (value, name) => readToken(value, { inflate: inflateBounded }, { name }),
  strength: tokenStrength,
};
