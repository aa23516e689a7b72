const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const HEX = /^(?:[0-9a-f]{2})+$/i;

/** Octets of base64 in either alphabet, with or without padding; null where it is neither. RFC 4648 sections 4 and 5. */
export function base64Octets(text: string): Uint8Array | null {
  if (!BASE64.test(text)) return null;
  try {
    const octets = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(octets, (one) => one.charCodeAt(0));
  } catch {
    return null;
  }
}

export function hexOctets(text: string): Uint8Array | null {
  if (!HEX.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}

export function hexText(octets: Uint8Array): string {
  return [...octets].map((octet) => octet.toString(16).padStart(2, "0")).join("");
}

/** A number written with the highest octet first. Exact up to six octets. */
export function bigEndian(octets: Uint8Array): number {
  return octets.reduce((number, octet) => number * 256 + octet, 0);
}
