import { claim, timeClaim } from "../claim.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import { timeOf } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^[\w.[\]-]{1,64}=[^&=]*(?:&[\w.[\]-]{1,64}=[^&=]*)+$/;
const MOST = 60;

/** Fields as a form or a query writes them. https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export const form: TokenFormat = {
  id: "form",
  product: null,
  state: "client-readable",
  shape: "KEY=VALUE&KEY=VALUE",
  read: ({ text }) => {
    if (!SHAPE.test(text)) return null;
    const fields = [...new URLSearchParams(text)].slice(0, MOST);
    return {
      confidence: "observed",
      parts: wholePart("payload", text),
      claims: fields.map(([key, value]) => {
        const time = timeOf(key, value);
        return time === null ? claim(key, value) : timeClaim(key, value, time);
      }),
      notes: [note("unsigned")],
    };
  },
};
