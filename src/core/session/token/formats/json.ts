import { claimsOf } from "../claim.ts";
import { parseJson, prettyJson } from "../encoding/json.ts";
import { readableBase64 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";

/** An object or a list as JSON. RFC 8259 */
export const json: TokenFormat = {
  id: "json",
  product: null,
  state: "client-readable",
  shape: "{…}, […]",
  read: ({ text }) => readJson(text, text),
};

/** The same in base64. */
export const base64Json: TokenFormat = {
  id: "base64-json",
  product: null,
  state: "client-readable",
  shape: "base64 of {…} or […]",
  read: ({ text }) => readJson(text, readableBase64(text)),
};

function readJson(value: string, text: string | null): FormatReading | null {
  const content = text !== null && /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (content === undefined) return null;
  return {
    confidence: "observed",
    parts: wholePart("payload", value, prettyJson(content)),
    claims: claimsOf(content),
    notes: [note("unsigned")],
  };
}
