/** The percent-decoded text, or null where nothing is encoded or the encoding is broken. RFC 3986 section 2.1. */
export function decodeUrlText(text: string): string | null {
  if (!text.includes("%")) return null;
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? null : decoded;
  } catch {
    return null;
  }
}
