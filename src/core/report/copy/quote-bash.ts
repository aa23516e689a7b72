import type { ByteString } from "../../bytes/byte-string.ts";

/**
 * One word of a bash command line that stands for exactly these octets (without NUL, which no argument can hold).
 * Everything but printable ASCII becomes an escape, so that no control character is pasted into a terminal; `!` does as
 * well, which an interactive shell may expand. https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
export function quoteBash(octets: ByteString): string {
  if (/^[\x20-\x7e]*$/.test(octets) && !/['!]/.test(octets)) return `'${octets}'`;
  const escaped = octets.replace(/[^\x20-\x7e]|[\\'!]/g, (octet) => {
    return `\\x${octet.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return `$'${escaped}'`;
}
