import { claimsOf } from "../claim.ts";
import { jsonObject, prettyJson } from "../encoding/json.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { timeOf } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** The padding of base64 is written as `-`, the JSON before that filled up with `Z`. Mojolicious::Sessions */
const SHAPE = /^([A-Za-z0-9+/]+)(-{0,2})--([0-9a-f]{40}|[0-9a-f]{64})$/;
const FILLED = /^(\{.*\})Z+$/s;

/** Session of Mojolicious, kept in its cookie. */
export const mojolicious: TokenFormat = {
  id: "mojolicious",
  product: "Mojolicious",
  state: "client-readable",
  shape: "base64(JSON and Z up to 1025 octets)--HMAC",
  read: ({ text }) => {
    const [, message = "", padding = "", signature = ""] = SHAPE.exec(text) ?? [];
    const decoded = message === "" ? null : base64Utf8(message);
    const content = jsonObject(FILLED.exec(decoded ?? "")?.[1] ?? "");
    if (content === null) return null;
    return {
      confidence: "observed",
      parts: partsOf([
        ["payload", message.length + padding.length, prettyJson(content)],
        [null, 2],
        ["signature", signature.length],
      ]),
      claims: claimsOf(content),
      notes: [note("signature-not-checked"), note("payload-readable")],
      expiresAt: timeOf("expires", content["expires"]),
    };
  },
};
