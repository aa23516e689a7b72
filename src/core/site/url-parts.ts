/** Host of a URL, lower case, without port; an IPv6 address in brackets, as jars write it. Empty where it cannot be read. */
export function hostOf(url: string): string {
  return readUrl(url)?.hostname ?? "";
}

/** Path of a URL without query, `/` where it cannot be read. */
export function pathOf(url: string): string {
  return readUrl(url)?.pathname || "/";
}

/** Origin of a URL, or null where it has none to compare (data:, about:, unreadable). */
export function originOf(url: string): string | null {
  const origin = readUrl(url)?.origin;
  return origin === undefined || origin === "null" ? null : origin;
}

/** Port of a URL, the scheme's own where none is written; empty where it cannot be read. */
export function portOf(url: string): string {
  const read = readUrl(url);
  if (read === null) return "";
  const { port, protocol } = read;
  if (port !== "") return port;
  return protocol === "https:" || protocol === "wss:" ? "443" : "80";
}

/**
 * A URL, relative ones against `base`, or null where it cannot be read. Not by URL.canParse: once its caller has run often, Node 20 has it refuse
 * addresses with characters from U+0080 to U+00FF (seen in one of seven of random ones).
 */
export function readUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
