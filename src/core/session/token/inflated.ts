import { base64Octets } from "./encoding/octets.ts";
import { utf8Text } from "./encoding/text.ts";
import type { TokenTools } from "./token-format.ts";

/** What a few kilobytes may grow to. */
const LARGEST = 256 * 1024;

/** UTF-8 text out of base64, which a dot in front says is compressed by zlib; null where it is broken or cannot be inflated. */
export function inflatedText(text: string, { inflate }: TokenTools): string | null {
  const octets = base64Octets(text.replace(/^\./, ""));
  if (octets === null) return null;
  if (!text.startsWith(".")) return utf8Text(octets);
  const inflated = inflate?.(octets) ?? null;
  return inflated === null || inflated.length > LARGEST ? null : utf8Text(inflated);
}
