import { prettyJson } from "../encoding/json.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";
import { readJwe } from "./jwe.ts";

const NAME = /(?:next-auth|authjs)\.session-token(?:\.\d+)?$/;
/** A header that names a key agreed beforehand: the first chunk of a session too long for one cookie begins so. */
const DIRECT = /^eyJhbGciOiJkaXIi[\w-]+\./;

/** Session of NextAuth.js and Auth.js: a JWE under a key derived from the secret, in chunks `.0`, `.1` where it is long. */
export const nextAuth: TokenFormat = {
  id: "next-auth",
  product: "NextAuth.js, Auth.js",
  state: "client-sealed",
  shape: "JWE in a cookie `next-auth.session-token` or `authjs.session-token`",
  read: ({ text, name }) => {
    if (!NAME.test(name)) return null;
    const whole = readJwe(text);
    if (whole !== null) return whole;
    if (!DIRECT.test(text)) return null;
    const header = text.slice(0, text.indexOf("."));
    return {
      confidence: "likely",
      parts: wholePart("chunk", text, base64Utf8(header) === null ? null : prettyJson(base64Utf8(header))),
      notes: [note("sealed"), note("chunk")],
    };
  },
};
