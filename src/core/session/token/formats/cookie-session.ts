import { claimsOf } from "../claim.ts";
import { jsonObject, prettyJson } from "../encoding/json.ts";
import { base64Utf8 } from "../encoding/text.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import { timeOf } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const NAME = /^(?:session|express:sess|koa[:.]sess)$/;

/** Session kept in the cookie by cookie-session of Express, or by koa-session, whose own keys tell. */
export const cookieSession: TokenFormat = {
  id: "cookie-session",
  product: "cookie-session, koa-session",
  state: "client-readable",
  shape: "base64(JSON), signed in a cookie of the same name with `.sig`",
  read: ({ text, name }) => {
    if (!text.startsWith("ey")) return null;
    const content = jsonObject(base64Utf8(text));
    if (content === null) return null;
    const koa = "_expire" in content && "_maxAge" in content;
    if (!koa && !NAME.test(name)) return null;
    return {
      confidence: koa ? "observed" : "likely",
      product: koa ? "koa-session" : "cookie-session",
      parts: wholePart("payload", text, prettyJson(content)),
      claims: claimsOf(content),
      notes: [note("signed-beside"), note("payload-readable")],
      expiresAt: timeOf("_expire", content["_expire"]),
    };
  },
};
