import { type ByteString, byteStringFromOctets, byteStringFromText, isByteString } from "../core/bytes/byte-string.ts";
import { setCookieLines } from "../core/cookie/set-cookie-lines.ts";
import { isFirefox } from "./browser-info.ts";
import { field, textField } from "./fields.ts";

/**
 * The octets of one header of webRequest. Chromium gives text that was UTF-8, or `binaryValue` where it was not; Firefox
 * gives one character an octet.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/HttpHeaders
 */
export function headerBytes(header: object): ByteString {
  const binary = field(header, "binaryValue");
  if (Array.isArray(binary)) return byteStringFromOctets(binary.map(Number));
  if (binary instanceof Uint8Array) return byteStringFromOctets(binary);
  const value = textField(header, "value") ?? "";
  return isFirefox() && isByteString(value) ? value : byteStringFromText(value);
}

/** Set-Cookie lines of one header: Firefox joins several with a line feed. */
export function setLinesOf(header: object): readonly ByteString[] {
  return setCookieLines(headerBytes(header));
}
