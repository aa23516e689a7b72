/** Longest time without a pause, milliseconds. */
const SLICE = 12;

/** All parts as one text, with pauses in which the rest of the program runs. @param now in milliseconds */
export async function writtenInSlices(
  parts: Iterable<string>,
  now: () => number,
  pause: () => Promise<void>,
): Promise<string> {
  const written: string[] = [];
  let until = now() + SLICE;
  for (const part of parts) {
    written.push(part);
    if (now() < until) continue;
    await pause();
    until = now() + SLICE;
  }
  return written.join("");
}
