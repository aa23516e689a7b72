/** Longest text that is read, in octets: V8 has no longer strings. */
export const LONGEST_TEXT = 500_000_000;

/** The text would be longer than any that is read. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

/**
 * The text of a file, unpacked where it is gzip, whatever its name says.
 *
 * @throws TooLong; AbortError once `signal` is aborted; Error where the file cannot be read or unpacked
 */
export async function fileText(file: Blob, signal: AbortSignal): Promise<string> {
  if (file.size > LONGEST_TEXT) throw new TooLong();
  if (!(await isGzip(file))) return file.text();
  const unpacked = file.stream().pipeThrough(new DecompressionStream("gzip"), { signal });
  return new Response(unpacked.pipeThrough(limit(LONGEST_TEXT), { signal })).text();
}

/** RFC 1952 section 2.3.1. */
async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** A small file can unpack to more than there is room for. */
function limit(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.length;
      if (passed > most) controller.error(new TooLong());
      else controller.enqueue(chunk);
    },
  });
}
