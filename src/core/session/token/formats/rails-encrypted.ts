import { fact } from "../claim.ts";
import { base64Octets } from "../encoding/octets.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";

const GCM = /^([A-Za-z0-9+/=]+)--([A-Za-z0-9+/=]{16})--([A-Za-z0-9+/]{22}==)$/;
const CBC = /^([A-Za-z0-9+/=]+)--([0-9a-f]{40}|[0-9a-f]{64})$/;
const INSIDE_CBC = /^[A-Za-z0-9+/=]+--[A-Za-z0-9+/]{22}==$/;

/** Encrypted cookie of Rails. ActiveSupport::MessageEncryptor, AES-GCM since Rails 5.2 and AES-CBC before. */
export const railsEncrypted: TokenFormat = {
  id: "rails-encrypted",
  product: "Ruby on Rails",
  state: "client-sealed",
  shape: "CIPHERTEXT--IV--TAG, or base64(CIPHERTEXT--IV)--HMAC",
  read: ({ text }) => readGcm(text) ?? readCbc(text),
};

function readGcm(text: string): FormatReading | null {
  const [, ciphertext, iv = "", tag = ""] = GCM.exec(text) ?? [];
  if (ciphertext === undefined || base64Octets(ciphertext) === null) return null;
  return {
    confidence: "observed",
    parts: partsOf([
      ["ciphertext", ciphertext.length],
      [null, 2],
      ["iv", iv.length],
      [null, 2],
      ["tag", tag.length],
    ]),
    claims: [fact("cipher", "AES-GCM")],
    notes: [note("sealed")],
  };
}

function readCbc(text: string): FormatReading | null {
  const [, message, signature = ""] = CBC.exec(text) ?? [];
  if (message === undefined || !INSIDE_CBC.test(base64Utf8(message) ?? "")) return null;
  return {
    confidence: "observed",
    parts: partsOf([
      ["ciphertext", message.length],
      [null, 2],
      ["signature", signature.length],
    ]),
    claims: [fact("cipher", "AES-CBC, HMAC")],
    notes: [note("sealed")],
  };
}
