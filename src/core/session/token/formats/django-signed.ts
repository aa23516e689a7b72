import { claimsOf } from "../claim.ts";
import { parseJson, prettyJson } from "../encoding/json.ts";
import { isReadable } from "../encoding/text.ts";
import { inflatedText } from "../inflated.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { epochTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** Seconds in base 62, six characters from 1999 to 3769. The signature is 43 characters since Django 3.1, 27 before. */
const SHAPE = /^([^:]*(?::[^:]+){0,8}):([0-9A-Za-z]{6}):([\w-]{43}|[\w-]{27})$/;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** `signing.dumps` of Django, which its signed_cookies sessions are kept in, and `set_signed_cookie`. */
export const djangoSigned: TokenFormat = {
  id: "django-signed",
  product: "Django",
  state: "client-readable",
  shape: "PAYLOAD:TIMESTAMP:SIGNATURE, a dot in front where it is compressed",
  read: ({ text, tools }) => {
    const [, payload = "", timestamp = "", signature = ""] = SHAPE.exec(text) ?? [];
    const issued = epochTime([...timestamp].reduce((number, digit) => number * 62 + DIGITS.indexOf(digit), 0));
    if (payload === "" || issued === null) return null;
    const content = parseJson(inflatedText(payload, tools) ?? "");
    const plain = payload.startsWith(".") || !isReadable(payload) ? null : payload;
    return {
      confidence: "observed",
      parts: partsOf([
        ["payload", payload.length, content === undefined ? plain : prettyJson(content)],
        [null, 1],
        ["timestamp", timestamp.length, new Date(issued).toISOString()],
        [null, 1],
        ["signature", signature.length],
      ]),
      claims: content === undefined ? [] : claimsOf(content),
      notes: [note("signature-not-checked"), note("payload-readable")],
      issuedAt: issued,
    };
  },
};
