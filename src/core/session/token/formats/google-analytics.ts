import { fact, timeFact } from "../claim.ts";
import { note } from "../note.ts";
import { splitParts, wholePart } from "../part.ts";
import { timeNumbers, timeOf } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

const CLIENT = /^GA1\.\d+(?:-\d+)?\.(\d{1,12})\.(\d{10})$/;
const SESSION = /^GS[12]\.\d\.[\w$.-]{8,}$/;

/** Client number and session of Google Analytics: they count visitors and open nothing. */
export const googleAnalytics: TokenFormat = {
  id: "google-analytics",
  product: "Google Analytics",
  state: "client-readable",
  shape: "GA1.1.CLIENT.TIME, GS1.1.…, GS2.1.s…",
  read: ({ text }) => {
    const [, client = "", first = ""] = CLIENT.exec(text) ?? [];
    if (client !== "") {
      const time = timeOf("time", first);
      return {
        confidence: "observed",
        parts: splitParts(text.split("."), ["prefix", "prefix", "client", "timestamp"]),
        claims: [fact("client", client), timeFact("first-seen", first, time)],
        notes: [note("counting")],
        issuedAt: time,
      };
    }
    if (!SESSION.test(text)) return null;
    return {
      confidence: "observed",
      parts: wholePart("payload", text),
      claims: timeNumbers(text).map(({ digits, time }) => timeFact("time", digits, time)),
      notes: [note("counting")],
    };
  },
};
