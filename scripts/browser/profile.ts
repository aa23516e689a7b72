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
  // A browser may still be writing while it ends: rmSync tries again when the folder is not empty.
  const erase = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  const cancel = atProcessEnd(erase);
  return {
    path,
    remove(): void {
      cancel();
      erase();
    },
  };
}
