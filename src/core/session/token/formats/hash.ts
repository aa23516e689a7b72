import { note } from "../note.ts";
import { opaqueId } from "../opaque-id.ts";
import type { TokenFormat } from "../token-format.ts";

const SHAPE = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/** Hashes whose result has this many hexadecimal digits. */
const HASHES: Readonly<Record<number, string>> = {
  32: "MD5",
  40: "SHA-1",
  56: "SHA-224",
  64: "SHA-256",
  96: "SHA-384",
  128: "SHA-512",
};

/** Random, or the hash of something: of what can be guessed, the hash can be guessed too. */
export const hash: TokenFormat = {
  id: "hash",
  product: null,
  state: "server",
  shape: "32, 40, 56, 64, 96 or 128 hexadecimal digits",
  read: ({ text }) => {
    if (!SHAPE.test(text) || /^(.)\1*$/.test(text)) return null;
    return {
      ...opaqueId(text, "check", [], [note("maybe-hash", HASHES[text.length] ?? "")]),
    };
  },
};
