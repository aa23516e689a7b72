import { timeClaim } from "../claim.ts";
import { readableBase64 } from "../encoding/text.ts";
import { wholePart } from "../part.ts";
import { timeNumbers } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";
import type { TokenClaim } from "../token-reading.ts";

/** Readable text in base64. */
export const base64Text: TokenFormat = {
  id: "base64-text",
  product: null,
  state: "client-readable",
  shape: "base64 of readable text",
  read: ({ text }) => {
    const decoded = readableBase64(text);
    if (decoded === null) return null;
    return { confidence: "likely", parts: wholePart("payload", text, decoded), claims: times(decoded) };
  },
};

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** Text that was percent-encoded to fit into a cookie. */
export const urlText: TokenFormat = {
  id: "url-text",
  product: null,
  state: "client-readable",
  shape: "percent-encoded text",
  // Base64 that needed the encoding for its signs is no text, and has been tried as base64 before.
  read: ({ text, encoded }) =>
    encoded && !BASE64.test(text)
      ? { confidence: "observed", parts: wholePart("payload", text, text), claims: times(text) }
      : null,
};

/** Text that holds a number which could be a time. */
export const timeText: TokenFormat = {
  id: "time-text",
  product: null,
  state: "unknown",
  shape: "a number of 10 or 13 digits that is a time of this century",
  read: ({ text }) => {
    const claims = times(text);
    const [first] = timeNumbers(text);
    if (first === undefined) return null;
    return {
      confidence: "check",
      parts: [
        {
          name: "timestamp",
          start: first.start,
          end: first.start + first.digits.length,
          text: new Date(first.time).toISOString(),
        },
      ],
      claims,
    };
  },
};

function times(text: string): readonly TokenClaim[] {
  const found = new Map(timeNumbers(text).map(({ digits, time }) => [digits, time]));
  return [...found].map(([digits, time]) => timeClaim(digits, digits, time));
}
