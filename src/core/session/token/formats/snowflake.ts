import { timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^[1-9]\d{16,18}$/;
const LOW_BITS = 22n;
/** A number of this length is in range for some epoch anyway: only recent years are worth a word. */
const FIRST = Date.UTC(2015, 0, 1);
const LAST = Date.UTC(2045, 0, 1);

/** Milliseconds since an epoch of its own, then machine and sequence in 22 bits. */
const EPOCHS = [
  { claim: "made-twitter", epoch: 1_288_834_974_657 },
  { claim: "made-discord", epoch: 1_420_070_400_000 },
] as const;

export const snowflake: TokenFormat = {
  id: "snowflake",
  product: null,
  state: "server",
  shape: "17 to 19 digits",
  read: ({ text }) => {
    if (!SHAPE.test(text)) return null;
    const since = Number(BigInt(text) >> LOW_BITS);
    const claims = EPOCHS.map(({ claim, epoch }) => ({ claim, time: since + epoch }))
      .filter(({ time }) => time > FIRST && time < LAST)
      .map(({ claim, time }) => timeFact(claim, new Date(time).toISOString(), time));
    if (claims.length === 0) return null;
    return {
      confidence: "check",
      parts: wholePart("id", text),
      claims,
      notes: [note("time-inside"), note("epoch-unknown")],
    };
  },
};
