import { claimsOf } from "../claim.ts";
import { prettyJson } from "../encoding/json.ts";
import { isMarshal, readMarshal } from "../encoding/marshal.ts";
import { base64Octets } from "../encoding/octets.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** Marshalled object of Ruby without a signature. CWE-502 */
export const rubyMarshal: TokenFormat = {
  id: "ruby-marshal",
  product: "Ruby",
  state: "client-readable",
  shape: "BAh… in base64",
  read: ({ text }) => {
    const octets = text.startsWith("BA") ? base64Octets(text) : null;
    const content = octets !== null && isMarshal(octets) ? readMarshal(octets) : undefined;
    if (content === undefined || content === null || typeof content !== "object") return null;
    return {
      confidence: "observed",
      parts: wholePart("payload", text, prettyJson(content)),
      claims: claimsOf(content),
      notes: [note("serialized"), note("unsigned")],
    };
  },
};
