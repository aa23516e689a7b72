import { fact } from "../claim.ts";
import { octetReader } from "../encoding/octet-reader.ts";
import { base64Octets, hexOctets } from "../encoding/octets.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** Stream magic AC ED and version 5. Java Object Serialization Specification, section 6.4.2 */
const BASE64 = /^rO0AB[A-Za-z0-9+/_-]+={0,2}$/;
const HEX = /^aced0005(?:[0-9a-f]{2})+$/i;
const OBJECT = 0x73;
const CLASS = 0x72;

/** Serialized object of Java. CWE-502 */
export const javaSerialized: TokenFormat = {
  id: "java-serialized",
  product: "Java",
  state: "client-readable",
  shape: "rO0AB… in base64, aced0005… in hexadecimal",
  read: ({ text }) => {
    const octets = BASE64.test(text) ? base64Octets(text) : HEX.test(text) ? hexOctets(text) : null;
    if (octets === null) return null;
    const name = className(octets);
    return {
      confidence: "observed",
      parts: wholePart("payload", text),
      claims: name === null ? [] : [fact("class", name)],
      notes: [note("serialized"), note("unsigned")],
    };
  },
};

function className(octets: Uint8Array): string | null {
  const from = octetReader(octets, 4);
  if (from.octet() !== OBJECT || from.octet() !== CLASS) return null;
  const name = from.text((from.octet() ?? 0) * 256 + (from.octet() ?? 0));
  return name !== null && /^[\w$.[;/-]{1,200}$/.test(name) ? name : null;
}
