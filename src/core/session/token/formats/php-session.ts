import { note } from "../note.ts";
import { opaqueId } from "../opaque-id.ts";
import { phpBits } from "../php-bits.ts";
import type { TokenFormat } from "../token-format.ts";

/** 22 to 256 characters; 4, 5 or 6 bits in each. https://www.php.net/manual/session.configuration.php */
const SHAPE = /^[A-Za-z0-9,-]{22,256}$/;
/** Without its name only the length that PHP 7.1 and later have by default tells, with the default of Debian. */
const DEFAULT = /^(?=[0-9a-v]*[g-v])(?=[a-v]*[0-9])[0-9a-v]{26}$/;

export const phpSession: TokenFormat = {
  id: "php-session",
  product: "PHP",
  state: "server",
  shape: "22 to 256 × [A-Za-z0-9,-], mostly 26 or 32",
  read: ({ text, name }) => {
    const named = /^PHPSESSID$/i.test(name);
    if (!(named ? SHAPE : DEFAULT).test(text)) return null;
    return opaqueId(text, named ? "observed" : "check", [], [note("bits-per-character", String(phpBits(text)))]);
  },
};
