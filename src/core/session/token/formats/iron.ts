import { fact, timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^Fe26\.([12])\*([\w]*)\*([0-9a-f]*)\*([\w-]+)\*([\w-]+)\*(\d*)\*([0-9a-f]+)\*([\w-]+)(?:~\d+)?$/;
const NAMES = ["header", "key-id", "salt", "iv", "ciphertext", "timestamp", "salt", "signature"] as const;

/** Sealed object of iron, with the version that iron-session puts behind it. https://hapi.dev/module/iron/api */
export const iron: TokenFormat = {
  id: "iron",
  product: "@hapi/iron, iron-session",
  state: "client-sealed",
  shape: "Fe26.2\\*KEY-ID\\*SALT\\*IV\\*CIPHERTEXT\\*EXPIRY\\*SALT\\*HMAC",
  read: ({ text }) => {
    const [, version, keyId = "", , , , expiry = ""] = SHAPE.exec(text) ?? [];
    if (version === undefined) return null;
    const expires = validTime(Number(expiry));
    return {
      confidence: "observed",
      parts: splitParts(text.split("*"), NAMES),
      claims: [
        ...(keyId === "" ? [] : [fact("key-id", keyId)]),
        ...(expires === null ? [] : [timeFact("expires", expiry, expires)]),
      ],
      notes: [note("sealed")],
      expiresAt: expires,
    };
  },
};
