/** Enough for a byte order mark, white space and the first name. */
const HEAD = 1000;

/** Whether a file is to be read as HAR: by what it begins with, or by its name where that tells nothing. */
export function isHarFile(name: string, text: string): boolean {
  return /^\uFEFF?\s*\{\s*"log"\s*:/.test(text.slice(0, HEAD)) || /\.har(?:\.gz)?$/i.test(name);
}
