import { fact } from "../claim.ts";
import { parseUuid } from "../encoding/uuid.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** UUID made of a name (versions 3 and 5), or of what its maker liked (version 8, other variants, nil). RFC 9562 */
export const uuidOther: TokenFormat = {
  id: "uuid-other",
  product: null,
  state: "server",
  shape: "a UUID of another version",
  read: ({ text }) => {
    const uuid = parseUuid(text);
    if (uuid === null) return null;
    const named = uuid.version === 3 || uuid.version === 5;
    return {
      confidence: "observed",
      parts: wholePart("id", text),
      claims: uuid.version === null ? [] : [fact("version", uuid.version)],
      notes: named ? [note("name-hash")] : [],
    };
  },
};
