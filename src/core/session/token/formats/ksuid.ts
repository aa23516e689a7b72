import { timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^[0-9A-Za-z]{27}$/;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 2014-05-13. https://github.com/segmentio/ksuid */
const EPOCH = 1_400_000_000;
const RANDOM_BITS = 128n;
/** The library came in 2017; made before that, or after 2040, it is something else of this length. */
const FIRST = Date.UTC(2017, 0, 1);
const LAST = Date.UTC(2040, 0, 1);

/** Seconds in 32 bits, 128 random bits, all in base 62. */
export const ksuid: TokenFormat = {
  id: "ksuid",
  product: null,
  state: "server",
  shape: "27 × [0-9A-Za-z]",
  read: ({ text }) => {
    if (!SHAPE.test(text)) return null;
    const number = [...text].reduce((sum, digit) => sum * 62n + BigInt(DIGITS.indexOf(digit)), 0n);
    const time = validTime((Number(number >> RANDOM_BITS) + EPOCH) * 1000);
    if (time === null || time < FIRST || time > LAST) return null;
    return {
      confidence: "check",
      parts: wholePart("id", text),
      claims: [timeFact("made", new Date(time).toISOString(), time)],
      notes: [note("time-inside")],
      issuedAt: time,
    };
  },
};
