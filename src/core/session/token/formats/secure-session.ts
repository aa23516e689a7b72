import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** A nonce of XSalsa20 has 24 octets. https://doc.libsodium.org/secret-key_cryptography/secretbox */
const SHAPE = /^([A-Za-z0-9+/]{22,}={0,2});([A-Za-z0-9+/]{32})$/;

/** Session that @fastify/secure-session seals and keeps in the cookie. */
export const secureSession: TokenFormat = {
  id: "secure-session",
  product: "@fastify/secure-session",
  state: "client-sealed",
  shape: "CIPHERTEXT;NONCE in base64",
  read: ({ text }) => {
    const [, ciphertext = "", nonce = ""] = SHAPE.exec(text) ?? [];
    if (ciphertext === "") return null;
    return {
      confidence: "observed",
      parts: splitParts([ciphertext, nonce], ["ciphertext", "iv"]),
      notes: [note("sealed")],
    };
  },
};
