import { fact, timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import { timeOf } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^fb\.\d\.(\d{13})\.([\w.-]{1,500})$/;

/** Browser or click id of the Meta Pixel (`_fbp`, `_fbc`). */
export const metaPixel: TokenFormat = {
  id: "meta-pixel",
  product: "Meta Pixel",
  state: "client-readable",
  shape: "fb.1.TIME.ID",
  read: ({ text }) => {
    const [, made = "", id = ""] = SHAPE.exec(text) ?? [];
    const time = timeOf("time", made);
    if (time === null) return null;
    return {
      confidence: "observed",
      parts: splitParts(text.split("."), ["prefix", "prefix", "timestamp", "client"]),
      claims: [timeFact("made", made, time), fact("client", id)],
      notes: [note("counting")],
      issuedAt: time,
    };
  },
};
