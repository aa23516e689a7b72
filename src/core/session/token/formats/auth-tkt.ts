import { claim, timeFact } from "../claim.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { epochTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^([0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{32})([0-9a-f]{8})([^!]+)!(.*)$/s;

/** Ticket of mod_auth_tkt, which Pyramid and Pylons make too. https://neon1.net/mod_auth_tkt/ */
export const authTkt: TokenFormat = {
  id: "auth-tkt",
  product: "mod_auth_tkt, Pyramid",
  state: "client-readable",
  shape: "DIGEST, 8 hexadecimal digits of time, USER!DATA",
  read: ({ text }) => {
    const [, digest = "", time = "", user = "", data = ""] = SHAPE.exec(text) ?? [];
    const made = epochTime(Number.parseInt(time, 16));
    if (digest === "" || made === null) return null;
    const name = data.includes("userid_type:b64") ? (base64Utf8(user) ?? user) : user;
    return {
      confidence: "observed",
      parts: partsOf([
        ["signature", digest.length],
        ["timestamp", time.length, new Date(made).toISOString()],
        ["payload", text.length - digest.length - time.length, data === "" ? name : `${name}\n${data}`],
      ]),
      claims: [claim("user", name), ...(data === "" ? [] : [claim("data", data)]), timeFact("made", time, made)],
      notes: [note("signature-not-checked"), note("payload-readable")],
      issuedAt: made,
    };
  },
};
