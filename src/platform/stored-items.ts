import type { StoredItem } from "../core/session/storage-tokens.ts";

/** More than this of one storage area is cut off: a page may keep megabytes. */
export const MOST_ITEMS = 500;

/** Code units of a value. */
export const LONGEST = 16_384;

/** What a page says that its storage holds, as far as it makes sense; null for no answer. Throws on no input. */
export function decodeItems(text: string): readonly StoredItem[] | null {
  const parsed = parse(text);
  if (!Array.isArray(parsed)) return null;
  return parsed.slice(0, 2 * MOST_ITEMS).flatMap((item) => {
    if (!Array.isArray(item)) return [];
    const [area, key, value] = item as readonly unknown[];
    if (area !== "localStorage" && area !== "sessionStorage") return [];
    if (typeof key !== "string" || typeof value !== "string") return [];
    return [{ area, key, value: value.slice(0, LONGEST) }];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
