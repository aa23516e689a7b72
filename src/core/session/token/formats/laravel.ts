import { fact } from "../claim.ts";
import { jsonObject } from "../encoding/json.ts";
import { base64Octets } from "../encoding/octets.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** Encrypted cookie of Laravel, whatever it holds: session id, XSRF token or a value of the application. */
export const laravel: TokenFormat = {
  id: "laravel",
  product: "Laravel",
  state: "client-sealed",
  shape: 'base64 of `{"iv":…,"value":…,"mac":…,"tag":…}`',
  read: ({ text }) => {
    if (!text.startsWith("eyJ")) return null;
    const found = jsonObject(base64Utf8(text));
    if (found === null) return null;
    const { iv, value, mac, tag } = found;
    if (typeof iv !== "string" || typeof value !== "string" || typeof mac !== "string") return null;
    const authenticated = typeof tag === "string" && tag !== "";
    return {
      confidence: "observed",
      parts: wholePart("ciphertext", text),
      claims: [
        fact("cipher", authenticated ? "AES-GCM" : "AES-CBC, HMAC-SHA256"),
        fact("iv", `${base64Octets(iv)?.length ?? 0} octets`),
        fact("value", `${base64Octets(value)?.length ?? 0} octets`),
      ],
      notes: [note("sealed")],
    };
  },
};
