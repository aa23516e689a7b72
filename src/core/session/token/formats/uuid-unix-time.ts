import { fact, timeFact } from "../claim.ts";
import { parseUuid } from "../encoding/uuid.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** UUID of version 7: milliseconds since 1970, then 74 random bits. RFC 9562 section 5.7 */
export const uuidUnixTime: TokenFormat = {
  id: "uuid-unix-time",
  product: null,
  state: "server",
  shape: "xxxxxxxx-xxxx-7xxx-yxxx-xxxxxxxxxxxx",
  read: ({ text }) => {
    const uuid = parseUuid(text);
    const time = uuid?.version === 7 ? validTime(Number.parseInt(uuid.hex.slice(0, 12), 16)) : null;
    if (time === null) return null;
    const braces = text.startsWith("{") ? 1 : 0;
    return {
      confidence: "observed",
      parts: partsOf([
        [null, braces],
        ["timestamp", 13, new Date(time).toISOString()],
        [null, 2],
        ["random", 21],
      ]),
      claims: [fact("version", 7), timeFact("made", new Date(time).toISOString(), time)],
      notes: [note("time-inside")],
      issuedAt: time,
    };
  },
};
