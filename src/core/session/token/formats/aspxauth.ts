import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** Blocks of a cipher and a hash behind them, in capital hexadecimal digits. */
const SHAPE = /^(?:[0-9A-F]{2}){48,}$/;
const NAME = /^\.?ASPX(?:AUTH|ANONYMOUS|ROLES)$/i;

/** Forms authentication ticket of ASP.NET. */
export const aspxauth: TokenFormat = {
  id: "aspxauth",
  product: "ASP.NET forms authentication",
  state: "client-sealed",
  shape: "96 and more capital hexadecimal digits",
  read: ({ text, name }) =>
    SHAPE.test(text)
      ? {
          confidence: NAME.test(name) ? "observed" : "check",
          parts: wholePart("ciphertext", text),
          notes: [note("sealed")],
        }
      : null,
};
