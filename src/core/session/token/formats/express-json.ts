import { claimsOf } from "../claim.ts";
import { parseJson, prettyJson } from "../encoding/json.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** JSON cookie of Express, without a signature. `res.cookie` with an object. */
export const expressJson: TokenFormat = {
  id: "express-json",
  product: "Express",
  state: "client-readable",
  shape: "j:JSON",
  read: ({ text }) => {
    const content = /^j:[[{]/.test(text) ? parseJson(text.slice(2)) : undefined;
    if (content === undefined) return null;
    return {
      confidence: "observed",
      parts: partsOf([
        ["prefix", 2],
        ["payload", text.length - 2, prettyJson(content)],
      ]),
      claims: claimsOf(content),
      notes: [note("unsigned")],
    };
  },
};
