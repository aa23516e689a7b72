import { prettyJson } from "../encoding/json.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";
import { headerClaims, joseHeader } from "./jwt.ts";

const COMPACT = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]*\.[\w-]+$/;

/** JSON Web Encryption. RFC 7516 section 3.1. */
export const jwe: TokenFormat = {
  id: "jwe",
  product: null,
  state: "client-sealed",
  shape: "HEADER.KEY.IV.CIPHERTEXT.TAG",
  read: ({ text }) => readJwe(text),
};

export function readJwe(text: string): FormatReading | null {
  if (!COMPACT.test(text)) return null;
  const pieces = text.split(".");
  const header = joseHeader(pieces[0] ?? "");
  if (header === null || typeof header["enc"] !== "string") return null;
  return {
    confidence: "observed",
    parts: splitParts(pieces, ["header", "key", "iv", "ciphertext", "tag"], [prettyJson(header)]),
    claims: headerClaims(header),
    notes: [note("sealed")],
  };
}
