import { claim, timeClaim } from "../claim.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^(?:[\w-]+=[^&]*&)*(?:groups=C\d{4}|datestamp=)/;

/** OptanonConsent: what was agreed to, by group of cookies. */
export const oneTrust: TokenFormat = {
  id: "onetrust",
  product: "OneTrust",
  state: "client-readable",
  shape: "isGpcEnabled=…&datestamp=…&version=…&groups=C0001:1,…",
  read: ({ text }) => {
    if (!SHAPE.test(text) || !text.includes("version=")) return null;
    const fields = [...new URLSearchParams(text)].slice(0, 40);
    return {
      confidence: "observed",
      parts: wholePart("payload", text),
      claims: fields.map(([key, value]) =>
        key === "datestamp"
          ? timeClaim(key, value, validTime(Date.parse(value.replace(/\(.*$/, ""))))
          : claim(key, value),
      ),
      notes: [note("consent")],
    };
  },
};
