import { Unzlib } from "fflate";

/** What a few kilobytes may grow to. */
const LARGEST = 256 * 1024;
/** Deflate makes at most about a thousand octets of one: a step this small is cut off before it has grown far. */
const STEP = 128;

/** Inflates a zlib stream; null where it is broken or grows beyond 256 KB. RFC 1950 */
export function inflateBounded(octets: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < octets.length; at += STEP) {
      stream.push(octets.subarray(at, at + STEP), at + STEP >= octets.length);
      if (length > LARGEST) return null;
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
