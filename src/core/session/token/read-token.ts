import { plainText } from "./encoding/plain-text.ts";
import { TOKEN_FORMATS } from "./registry.ts";
import type { TokenTools } from "./token-format.ts";
import type { TokenReading } from "./token-reading.ts";

/** Code units of a value that is still read: twice what a cookie holds. */
const LONGEST = 8192;

/** What is known of the place where a value stood. */
export interface TokenHint {
  /** Name of the cookie, parameter or header. */
  readonly name?: string;
}

/**
 * The form of a value, with all that it says of itself; null where it has none that is known. A name decides only where
 * the form alone leaves it open. Nothing is checked or sent, and nothing throws.
 */
export function readToken(value: string, tools: TokenTools, { name = "" }: TokenHint = {}): TokenReading | null {
  if (value === "" || value.length > LONGEST) return null;
  const { text, indexInValue } = plainText(value);
  const input = { text, encoded: value.includes("%") && text !== value, name, tools };
  for (const format of TOKEN_FORMATS) {
    const found = format.read(input);
    if (found === null) continue;
    return {
      format: format.id,
      product: found.product === undefined ? format.product : found.product,
      confidence: found.confidence,
      state: found.state ?? format.state,
      parts: found.parts.map((part) => ({ ...part, start: indexInValue(part.start), end: indexInValue(part.end) })),
      claims: found.claims ?? [],
      notes: found.notes ?? [],
      issuedAt: found.issuedAt ?? null,
      expiresAt: found.expiresAt ?? null,
    };
  }
  return null;
}
