import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** Signature of the cookie of the same name without `.sig`: HMAC-SHA1 in base64url. */
export const keygrip: TokenFormat = {
  id: "keygrip",
  product: "Keygrip (cookie-session, Koa)",
  state: "client-readable",
  shape: "SIGNATURE in a cookie whose name ends in `.sig`",
  read: ({ text, name }) => {
    if (!name.endsWith(".sig") || !/^[\w-]{27}$/.test(text)) return null;
    return {
      confidence: "observed",
      parts: wholePart("signature", text),
      notes: [note("signs-other", name.slice(0, -4))],
    };
  },
};
