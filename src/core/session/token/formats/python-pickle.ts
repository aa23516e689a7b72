import { base64Octets } from "../encoding/octets.ts";
import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** PROTO opcode with protocol 2 to 5, and STOP at the end. */
const BASE64 = /^gA[I-V][A-Za-z0-9+/_-]+={0,2}$/;
const PROTO = 0x80;
const STOP = 0x2e;

/** Pickled object of Python; loading it runs what it says. CWE-502 */
export const pythonPickle: TokenFormat = {
  id: "python-pickle",
  product: "Python",
  state: "client-readable",
  shape: "gASV… or gAJ… in base64",
  read: ({ text }) => {
    const octets = BASE64.test(text) ? base64Octets(text) : null;
    if (octets === null || octets[0] !== PROTO || octets.at(-1) !== STOP) return null;
    const version = octets[1] ?? 0;
    if (version < 2 || version > 5) return null;
    return { confidence: "observed", parts: wholePart("payload", text), notes: [note("serialized"), note("unsigned")] };
  },
};
