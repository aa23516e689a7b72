const BASE64 = /^[A-Za-z0-9+/_-]{8,}={0,2}$/;
const READABLE = /^[\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]*$/u;

/**
 * The text in base64 or base64url, or null where it is neither or does not hold readable UTF-8: any word of letters
 * decodes to some octets, so only readable text counts. RFC 4648 sections 4 and 5.
 */
export function decodeBase64Text(text: string): string | null {
  if (!BASE64.test(text)) return null;
  const decoded = decodeBase64Url(text);
  return decoded !== null && decoded.length > 3 && READABLE.test(decoded) ? decoded : null;
}

/** UTF-8 text out of base64 of either alphabet, with or without padding; null where it is malformed. */
export function decodeBase64Url(text: string): string | null {
  try {
    const octets = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(octets, (one) => one.charCodeAt(0)));
  } catch {
    return null;
  }
}
