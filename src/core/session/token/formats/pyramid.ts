import { claimsOf, timeFact } from "../claim.ts";
import { isObject, parseJson, prettyJson } from "../encoding/json.ts";
import { base64Octets } from "../encoding/octets.ts";
import { utf8Text } from "../encoding/text.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { epochTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** Octets of an HMAC by SHA-512, which is what it uses unless told otherwise, SHA-256 and SHA-1. */
const SIGNATURES = [64, 32, 20];

/** `SignedCookieSessionFactory` of Pyramid 2: signature, then renewal, birth and state as JSON, all in base64url. */
export const pyramid: TokenFormat = {
  id: "pyramid",
  product: "Pyramid",
  state: "client-readable",
  shape: "base64(SIGNATURE and JSON of three fields)",
  read: ({ text }) => {
    const octets = base64Octets(text);
    if (octets === null) return null;
    for (const length of SIGNATURES) {
      // `[` in front of a digit.
      if (octets[length] !== 0x5b) continue;
      const content = parseJson(utf8Text(octets.subarray(length)) ?? "");
      if (!Array.isArray(content) || content.length !== 3) continue;
      const [renewed, created, state] = content;
      if (typeof renewed !== "number" || typeof created !== "number" || !isObject(state)) continue;
      // The last character of the signature has bits of the payload too.
      const signature = Math.floor((length * 4) / 3);
      return {
        confidence: "observed",
        parts: partsOf([
          ["signature", signature],
          ["payload", text.length - signature, prettyJson(content)],
        ]),
        claims: [
          ...claimsOf(state),
          timeFact("created", created, epochTime(created)),
          timeFact("updated", renewed, epochTime(renewed)),
        ],
        notes: [note("signature-not-checked"), note("payload-readable")],
        issuedAt: epochTime(created),
      };
    }
    return null;
  },
};
