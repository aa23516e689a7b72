import { note } from "../note.ts";
import { opaqueId } from "../opaque-id.ts";
import type { TokenFormat } from "../token-format.ts";

/** Sixteen digits and a ColdFusion UUID, whose last two groups are one. */
const UUID_TOKEN = /^[0-9a-f]{14,16}-[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{16}$/i;

/** CFID counts up; CFTOKEN beside it is what must not be guessed, eight digits where UUIDs are switched off. */
export const coldfusion: TokenFormat = {
  id: "coldfusion",
  product: "ColdFusion",
  state: "server",
  shape: "CFID: digits; CFTOKEN: 8 digits, or HEX-UUID",
  read: ({ text, name }) => {
    if (UUID_TOKEN.test(text)) return opaqueId(text, "observed");
    if (/^CFID$/i.test(name) && /^\d{1,12}$/.test(text)) return opaqueId(text, "observed", [], [note("counter")]);
    if (/^CFTOKEN$/i.test(name) && /^\d{8}$/.test(text)) return opaqueId(text, "observed", [], [note("short-number")]);
    return null;
  },
};
