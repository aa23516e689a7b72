import { timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Milliseconds in 10 characters, 80 random bits in 16. https://github.com/ulid/spec */
export const ulid: TokenFormat = {
  id: "ulid",
  product: null,
  state: "server",
  shape: "TTTTTTTTTTRRRRRRRRRRRRRRRR in Crockford's base 32",
  read: ({ text }) => {
    if (!SHAPE.test(text)) return null;
    const time = validTime([...text.slice(0, 10)].reduce((number, digit) => number * 32 + CROCKFORD.indexOf(digit), 0));
    if (time === null) return null;
    return {
      confidence: "likely",
      parts: partsOf([
        ["timestamp", 10, new Date(time).toISOString()],
        ["random", 16],
      ]),
      claims: [timeFact("made", new Date(time).toISOString(), time)],
      notes: [note("time-inside")],
      issuedAt: time,
    };
  },
};
