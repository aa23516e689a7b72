import { parseUuid } from "../encoding/uuid.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** HMAC-SHA256 in base64, padded by Better Auth and Hono, not by the cookies of Fastify. */
const SHA256 = /^([\w-]{16,128})\.([A-Za-z0-9+/]{43}=?)$/;
/** HMAC-SHA1 in base64url: the Signer of itsdangerous, with which Flask-Session signs a UUID. */
const SHA1 = /^([0-9a-f-]{36})\.([\w-]{27})$/;

/** An id with its signature behind, and no word about who made it. */
export const signedId: TokenFormat = {
  id: "signed-id",
  product: null,
  state: "server",
  shape: "ID.SIGNATURE",
  read: ({ text }) => {
    const found = SHA256.exec(text) ?? SHA1.exec(text);
    const [, id = "", signature = ""] = found ?? [];
    if (found === null || (signature.length === 27 && parseUuid(id) === null)) return null;
    return {
      confidence: /[+/=]/.test(signature) || signature.length === 27 ? "observed" : "likely",
      parts: splitParts([id, signature], ["id", "signature"], [id]),
      notes: [note("signature-not-checked")],
    };
  },
};
