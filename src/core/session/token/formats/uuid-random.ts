import { fact } from "../claim.ts";
import { parseUuid } from "../encoding/uuid.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** UUID of version 4. RFC 9562 section 5.4 */
export const uuidRandom: TokenFormat = {
  id: "uuid-random",
  product: null,
  state: "server",
  shape: "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx",
  read: ({ text }) =>
    parseUuid(text)?.version === 4
      ? { confidence: "observed", parts: wholePart("id", text), claims: [fact("version", 4)] }
      : null,
};
