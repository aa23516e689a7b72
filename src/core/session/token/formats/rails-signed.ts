import { claimsOf } from "../claim.ts";
import { isObject, jsonObject, parseJson, prettyJson } from "../encoding/json.ts";
import { isMarshal, readMarshal } from "../encoding/marshal.ts";
import { base64Octets } from "../encoding/octets.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { timeOf } from "../time-of.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";

const SHAPE = /^([A-Za-z0-9+/=_-]+)--([0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;

/** Message of ActiveSupport::MessageVerifier, and Rack::Session::Cookie of Rack 1 and 2, which looks the same. */
export const railsSigned: TokenFormat = {
  id: "rails-signed",
  product: "Ruby on Rails, Rack",
  state: "client-readable",
  shape: "base64(JSON or Marshal)--HMAC",
  read: ({ text }) => {
    const [, message, signature = ""] = SHAPE.exec(text) ?? [];
    const octets = message === undefined ? null : base64Octets(message);
    if (message === undefined || octets === null) return null;
    const content = isMarshal(octets) ? readMarshal(octets) : parseJson(base64Utf8(message) ?? "");
    if (content === undefined) return null;
    const { payload, expires } = unwrap(content);
    const reading: FormatReading = {
      confidence: "observed",
      parts: partsOf([
        ["payload", message.length, prettyJson(payload)],
        [null, 2],
        ["signature", signature.length],
      ]),
      claims: claimsOf(payload),
      notes: [note("signature-not-checked"), note("payload-readable"), ...(isMarshal(octets) ? [note("marshal")] : [])],
      expiresAt: expires,
    };
    return isMarshal(octets) ? reading : { ...reading, product: "Ruby on Rails" };
  },
};

/** Purpose and expiry lie around the message since Rails 5.2. ActiveSupport::Messages::Metadata */
function unwrap(content: unknown): { readonly payload: unknown; readonly expires: number | null } {
  const wrapping = isObject(content) ? content["_rails"] : undefined;
  if (!isObject(wrapping)) return { payload: content, expires: null };
  const { message, data, exp, pur } = wrapping;
  const inner = typeof message === "string" ? (jsonObject(base64Utf8(message)) ?? message) : data;
  return {
    payload: { ...(isObject(inner) ? inner : { value: inner }), "_rails.exp": exp ?? null, "_rails.pur": pur ?? null },
    expires: timeOf("exp", exp),
  };
}
