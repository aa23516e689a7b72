import { fact, timeFact } from "../claim.ts";
import { parseUuid } from "../encoding/uuid.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** From 1582-10-15, the beginning of the Gregorian calendar, to 1970, in ticks of 100 ns. RFC 9562 section 5.1 */
const GREGORIAN = 0x01b2_1dd2_1381_4000n;
const TICKS_A_MILLISECOND = 10_000n;

/** UUID of version 1, 2 or 6: a clock, a short counter and the machine. RFC 9562 sections 5.1 and 5.6 */
export const uuidTime: TokenFormat = {
  id: "uuid-time",
  product: null,
  state: "server",
  shape: "xxxxxxxx-xxxx-1xxx-yxxx-xxxxxxxxxxxx, also 2 and 6",
  read: ({ text }) => {
    const uuid = parseUuid(text);
    if (uuid === null || uuid.version === null || ![1, 2, 6].includes(uuid.version)) return null;
    const { hex, version } = uuid;
    const ticks =
      version === 6
        ? `${hex.slice(0, 12)}${hex.slice(13, 16)}`
        : `${hex.slice(13, 16)}${hex.slice(8, 12)}${hex.slice(0, 8)}`;
    // The lowest 32 bits of version 2 are a user or group id. DCE 1.1, "Security-Version (Version 2) UUIDs"
    const exact = version === 2 ? `${ticks.slice(0, 7)}00000000` : ticks;
    const time = validTime(Number((BigInt(`0x${exact}`) - GREGORIAN) / TICKS_A_MILLISECOND));
    const node = hex.slice(20);
    const random = (Number.parseInt(node.slice(0, 2), 16) & 1) === 1;
    return {
      confidence: "observed",
      parts: wholePart("id", text),
      claims: [
        fact("version", version),
        ...(time === null ? [] : [timeFact("made", new Date(time).toISOString(), time)]),
        fact("clock-sequence", Number.parseInt(hex.slice(16, 20), 16) & 0x3fff),
        fact("node", node.replace(/..(?!$)/g, "$&:")),
      ],
      notes: [note("predictable"), note(random ? "node-random" : "node-address")],
      issuedAt: time,
    };
  },
};
