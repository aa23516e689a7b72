import { claimsOf } from "../claim.ts";
import { isObject, prettyJson } from "../encoding/json.ts";
import { base64Octets } from "../encoding/octets.ts";
import { readPhp } from "../encoding/php-value.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^(?:a:\d+:\{|O:\d+:")/;
/** The same in base64. */
const BASE64 = /^(?:YT[ox]|Tz[ox])[A-Za-z0-9+/_-]{4,}=*$/;

/** Output of `serialize()` of PHP. Given to `unserialize()` it makes objects of any class. CWE-502 */
export const phpSerialized: TokenFormat = {
  id: "php-serialized",
  product: "PHP",
  state: "client-readable",
  shape: 'a:1:{…}, O:4:"Cart":1:{…}, plain or in base64',
  read: ({ text }) => {
    const plain = SHAPE.test(text);
    const octets = plain ? new TextEncoder().encode(text) : BASE64.test(text) ? base64Octets(text) : null;
    const content = octets === null ? undefined : readPhp(octets);
    if (!plain && content === undefined) return null;
    return {
      confidence: content === undefined ? "likely" : "observed",
      parts: wholePart("payload", text, content === undefined ? null : prettyJson(content)),
      claims: isObject(content) ? claimsOf(content) : [],
      notes: [note("serialized"), note("unsigned")],
    };
  },
};
