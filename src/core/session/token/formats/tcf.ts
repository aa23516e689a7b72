import { fact, timeFact } from "../claim.ts";
import { base64Octets } from "../encoding/octets.ts";
import { note } from "../note.ts";
import { splitParts } from "../part.ts";
import { validTime } from "../time-of.ts";
import type { TokenFormat } from "../token-format.ts";

/** The core string begins with the version, 2, and the time when it was made: `CO` to `CR` until 2036. */
const SHAPE = /^C[O-R][\w-]{30,}(?:\.[\w-]+){0,4}$/;

/** Consent string of IAB's framework. "Transparency and Consent String with Global Vendor & CMP List Formats", version 2 */
export const tcf: TokenFormat = {
  id: "tcf",
  product: "IAB TCF",
  state: "client-readable",
  shape: "CORE.VENDORS.PUBLISHER",
  read: ({ text }) => {
    const octets = SHAPE.test(text) ? base64Octets((text.split(".")[0] ?? "").slice(0, 28)) : null;
    if (octets === null) return null;
    const field = bits(octets);
    const created = validTime(field(6, 36) * 100);
    const updated = validTime(field(42, 36) * 100);
    if (field(0, 6) !== 2 || created === null || updated === null) return null;
    return {
      confidence: "observed",
      parts: splitParts(text.split("."), ["payload", "vendors", "publisher"]),
      claims: [
        timeFact("created", new Date(created).toISOString(), created),
        timeFact("updated", new Date(updated).toISOString(), updated),
        fact("cmp", `${field(78, 12)}, version ${field(90, 12)}`),
        fact("language", String.fromCharCode(65 + field(108, 6), 65 + field(114, 6))),
        fact("vendor-list", field(120, 12)),
      ],
      notes: [note("consent")],
      issuedAt: updated,
    };
  },
};

/** Reads numbers that are not on the borders of octets, highest bit first. */
function bits(octets: Uint8Array): (start: number, length: number) => number {
  const all = [...octets].map((octet) => octet.toString(2).padStart(8, "0")).join("");
  return (start, length) => Number.parseInt(all.slice(start, start + length), 2);
}
