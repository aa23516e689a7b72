import { claimsOf } from "../claim.ts";
import { isObject, parseJson, prettyJson } from "../encoding/json.ts";
import { base64Octets, bigEndian } from "../encoding/octets.ts";
import { inflatedText } from "../inflated.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** Flask writes base64url without padding, Starlette base64 with it. */
const SHAPE = /^(\.?[\w+/-]+={0,2})\.([\w-]{5,8})\.([\w-]{27,86})$/;

/** Starlette leaves the space behind the colon, Flask does not. */
const SPACED = /^\{"[^"]*": /;

/** 2011-01-01, where itsdangerous before 1.1 began to count. */
const OLD_EPOCH = 1_293_840_000;
/** A number of seconds below this is one that was counted from 2011 on: 2006 is before any of this. */
const OLD_EPOCH_ENDS = 1_136_073_600;

/** What itsdangerous signs with a time: the sessions of Flask and Starlette. */
export const flask: TokenFormat = {
  id: "flask",
  product: "Flask, Starlette",
  state: "client-readable",
  shape: "PAYLOAD.TIMESTAMP.SIGNATURE, a dot in front where it is compressed",
  read: ({ text, tools }) => {
    const [, payload = "", timestamp = "", signature = ""] = SHAPE.exec(text) ?? [];
    const seconds = bigEndian(base64Octets(timestamp) ?? new Uint8Array());
    const issued = validTime((seconds < OLD_EPOCH_ENDS ? seconds + OLD_EPOCH : seconds) * 1000);
    if (payload === "" || issued === null) return null;
    const json = inflatedText(payload, tools) ?? "";
    const content = parseJson(json);
    const compressed = payload.startsWith(".");
    // Three pieces with a time between them and no JSON in front: something else of the same outline.
    if (content === undefined && !compressed) return null;
    const plain = untagged(content);
    return {
      confidence: content === undefined ? "likely" : "observed",
      product: /[+/=]/.test(payload) || SPACED.test(json) ? "Starlette, FastAPI" : "Flask, itsdangerous",
      parts: splitParts(
        [payload, timestamp, signature].flatMap((piece) => piece.split(/^\./)).filter((piece) => piece !== ""),
        ["payload", "timestamp", "signature"],
        [content === undefined ? null : prettyJson(plain), new Date(issued).toISOString()],
      ).map((part) => (compressed ? { ...part, start: part.start + 1, end: part.end + 1 } : part)),
      claims: content === undefined ? [] : claimsOf(plain),
      notes: [
        note("signature-not-checked"),
        note("payload-readable"),
        ...(seconds < OLD_EPOCH_ENDS ? [note("old-epoch")] : []),
      ],
      issuedAt: issued,
    };
  },
};

/** What JSON has no form for is an object of one key that begins with a space. flask.json.tag.TaggedJSONSerializer */
function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [tag, inner] = entries[0] ?? [];
  if (entries.length === 1 && tag !== undefined && /^ [a-z]{1,2}$/.test(tag)) return untagged(inner);
  return Object.fromEntries(entries.map(([key, one]) => [key, untagged(one)]));
}
