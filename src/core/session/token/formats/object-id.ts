import { fact, timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { epochTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^[0-9a-f]{24}$/;
/** MongoDB came in 2009. */
const FIRST = Date.UTC(2009, 0, 1);
const LAST = Date.UTC(2045, 0, 1);

/** Seconds, five random octets of the process, a counter of three. https://www.mongodb.com/docs/manual/reference/bson-types/#objectid */
export const objectId: TokenFormat = {
  id: "object-id",
  product: "MongoDB",
  state: "server",
  shape: "24 × [0-9a-f]",
  read: ({ text }) => {
    const time = SHAPE.test(text) ? epochTime(Number.parseInt(text.slice(0, 8), 16)) : null;
    if (time === null || time < FIRST || time > LAST) return null;
    return {
      confidence: "check",
      parts: partsOf([
        ["timestamp", 8, new Date(time).toISOString()],
        ["random", 10],
        ["counter", 6, String(Number.parseInt(text.slice(18), 16))],
      ]),
      claims: [
        timeFact("made", new Date(time).toISOString(), time),
        fact("counter", Number.parseInt(text.slice(18), 16)),
      ],
      notes: [note("time-inside"), note("counter")],
      issuedAt: time,
    };
  },
};
