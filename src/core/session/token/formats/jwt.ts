import { type Message, messageKey } from "../../../message/message.ts";
import { claimsOf, secondsTime } from "../claim.ts";
import { type JsonObject, jsonObject, prettyJson } from "../encoding/json.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import { REGISTERED_CLAIMS, REGISTERED_HEADERS, TIME_CLAIMS } from "../registered-claims.ts";
import type { FormatReading, TokenFormat, TokenInput } from "../token-format.ts";
import type { TokenClaim } from "../token-reading.ts";

const COMPACT = /^[\w-]+\.[\w-]*\.[\w-]*$/;

/** Tokens inside tokens that are still opened. RFC 7519 section 5.2 knows one level. */
const DEEPEST = 2;

/** JSON Web Token, signed or not. RFC 7519, RFC 7515 section 3.1. */
export const jwt: TokenFormat = {
  id: "jwt",
  product: null,
  state: "client-readable",
  shape: "HEADER.PAYLOAD.SIGNATURE",
  read: ({ text }: TokenInput) => readJwt(text.replace(/^Bearer /i, ""), text, DEEPEST),
};

/** A JOSE header names its algorithm, or at least its type. */
export function joseHeader(part: string): JsonObject | null {
  if (!part.startsWith("e")) return null;
  const header = jsonObject(base64Utf8(part));
  return header !== null && (typeof header["alg"] === "string" || typeof header["typ"] === "string") ? header : null;
}

export function headerClaims(header: JsonObject): readonly TokenClaim[] {
  return claimsOf(header, { prefix: "header.", registered: REGISTERED_HEADERS }).map((found) =>
    found.meaning === null ? found : { ...found, meaning: { key: messageKey("token", "header", found.path.slice(7)) } },
  );
}

function readJwt(token: string, text: string, levels: number): FormatReading | null {
  if (!COMPACT.test(token)) return null;
  const pieces = token.split(".");
  const header = joseHeader(pieces[0] ?? "");
  if (header === null) return null;
  const payloadText = base64Utf8(pieces[1] ?? "");
  const payload = jsonObject(payloadText);
  const inner = levels > 0 && payloadText !== null ? readJwt(payloadText, payloadText, levels - 1) : null;
  const parts = splitParts(
    pieces,
    ["header", "payload", "signature"],
    [prettyJson(header), payload === null ? payloadText : prettyJson(payload)],
  );
  const skipped = text.length - token.length;
  return {
    confidence: payload === null && inner === null ? "likely" : "observed",
    parts: parts.map((part) => ({ ...part, start: part.start + skipped, end: part.end + skipped })),
    claims: [
      ...(payload === null ? [] : payloadClaims(payload)),
      ...(inner?.claims ?? []).map((found) => ({ ...found, path: `payload.${found.path}` })),
      ...headerClaims(header),
    ],
    notes: jwtNotes(header, pieces[2] ?? "", inner !== null),
    issuedAt: secondsTime(payload?.["iat"]) ?? inner?.issuedAt ?? null,
    expiresAt: secondsTime(payload?.["exp"]) ?? inner?.expiresAt ?? null,
  };
}

export function payloadClaims(payload: JsonObject): readonly TokenClaim[] {
  return claimsOf(payload, { registered: REGISTERED_CLAIMS, times: TIME_CLAIMS });
}

function jwtNotes(header: JsonObject, signature: string, nested: boolean): readonly Message[] {
  const alg = header["alg"];
  const notes: Message[] = [];
  // RFC 7519 section 6; some libraries compare without case.
  if (typeof alg === "string" && alg.toLowerCase() === "none") notes.push(note("alg-none"));
  else if (signature === "") notes.push(note("signature-missing"));
  else notes.push(note("signature-not-checked"));
  notes.push(note("payload-readable"));
  if (typeof alg === "string" && /^HS\d+$/.test(alg)) notes.push(note("shared-key", alg));
  if (nested) notes.push(note("nested"));
  return notes;
}
