import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atProcessEnd } from "./process-end.ts";

export interface Profile {
  readonly path: string;
  remove(): void;
}

/** A new, empty profile folder in the system's temporary folder; it goes with `remove` or with this process. */
export async function temporaryProfile(browser: string): Promise<Profile> {
  const path = await mkdtemp(join(tmpdir(), `jarscope-${browser}-`));
  const erase = (): void => eraseFolder(path);
  const cancel = atProcessEnd(erase);
  return {
    path,
    remove(): void {
      cancel();
      erase();
    },
  };
}

/** Milliseconds that an ending browser may go on writing. */
const PATIENCE = 5000;

/**
 * A browser may still be writing while it ends. The retries of rmSync do not help: they look into a folder once, and then
 * wait in vain for it to be empty of a file that came afterwards.
 *
 * @throws Error when the folder cannot be removed
 */
function eraseFolder(path: string): void {
  const end = Date.now() + PATIENCE;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      rmSync(path, { recursive: true, force: true });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      Atomics.wait(clock, 0, 0, 50);
    }
  }
}
