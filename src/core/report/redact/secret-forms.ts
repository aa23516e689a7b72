import { byteStringFromText } from "../../bytes/byte-string.ts";

/** The ways in which one value is commonly written: as it is, percent-encoded, decoded, in base 64. */
export function secretForms(value: string): readonly string[] {
  const encoded = percentEncoded(value);
  const base64 = btoa(byteStringFromText(value)).replace(/=+$/, "");
  const forms = [
    value,
    encoded,
    encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()),
    percentDecoded(value),
    base64,
    base64.replaceAll("+", "-").replaceAll("/", "_"),
    value.replace(/^"(.*)"$/s, "$1"),
  ];
  return [...new Set(forms)].filter((form) => form.length >= 8);
}

export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded UTF-8: the text itself is the value.
    return text;
  }
}

function percentEncoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate has no UTF-8.
    return text;
  }
}
