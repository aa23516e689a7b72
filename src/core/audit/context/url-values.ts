/** One value in a URL: of a parameter in query, path (`;name=value`) or fragment. `name` is empty for a bare path segment. */
export interface UrlValue {
  readonly name: string;
  readonly value: string;
}

/** Longest URL that is taken apart: what is longer is data. */
const LONGEST = 16_384;

/** Values of a URL, decoded, in the order in which they stand. Throws on no text. */
export function urlValues(url: string): readonly UrlValue[] {
  const values: UrlValue[] = [];
  const text = url.length > LONGEST ? url.slice(0, LONGEST) : url;
  const pathStart = text.indexOf("/", text.indexOf("://") + 3);
  if (pathStart < 0) return values;
  for (const piece of text.slice(pathStart + 1).split(/[/?&;#]/)) {
    if (piece === "") continue;
    const equals = piece.indexOf("=");
    const name = equals < 0 ? "" : decode(piece.slice(0, equals));
    values.push({ name, value: decode(piece.slice(equals + 1)) });
  }
  return values;
}

function decode(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    // Not percent-encoded UTF-8: the text stands for itself.
    return text;
  }
}
