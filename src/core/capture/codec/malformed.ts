/** A batch that this version did not write, or that was damaged. */
export class Malformed extends Error {
  constructor(what: string) {
    super(`The journal holds a part that cannot be read: ${what}.`);
  }
}
