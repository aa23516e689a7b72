import { claimsOf } from "../claim.ts";
import { parseJson, prettyJson } from "../encoding/json.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";
import { jwt } from "./jwt.ts";

const SHAPE = /^s:(.+)\.([A-Za-z0-9+/]{43})$/s;

/** Signed cookie of Express (cookie-signature): a session id of express-session, or a value of the application. */
export const expressSigned: TokenFormat = {
  id: "express-signed",
  product: "Express",
  state: "server",
  shape: "s:VALUE.SIGNATURE",
  read: (input) => {
    const { text } = input;
    const [, value = "", signature = ""] = SHAPE.exec(text) ?? [];
    if (value === "") return null;
    const inner = jwt.read({ ...input, text: value });
    if (inner !== null) return aroundJwt(inner, value.length, signature.length);
    const content = value.startsWith("j:") ? parseJson(value.slice(2)) : undefined;
    const readable = content !== undefined;
    return {
      confidence: "observed",
      state: readable ? "client-readable" : "server",
      parts: partsOf([
        ["prefix", 2],
        [readable ? "payload" : "id", value.length, readable ? prettyJson(content) : value],
        [null, 1],
        ["signature", signature.length],
      ]),
      claims: readable ? claimsOf(content) : [],
      notes: [note("signature-not-checked"), ...(readable ? [note("payload-readable")] : [])],
    };
  },
};

function aroundJwt(inner: FormatReading, value: number, signature: number): FormatReading {
  return {
    ...inner,
    state: "client-readable",
    parts: partsOf([
      ["prefix", 2],
      ["payload", value, inner.parts.find(({ name }) => name === "payload")?.text ?? null],
      [null, 1],
      ["signature", signature],
    ]),
    notes: [...(inner.notes ?? []), note("nested")],
  };
}
