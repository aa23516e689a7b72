import { constants, rmSync, type Stats } from "node:fs";
import { access, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { atProcessEnd } from "../browser/process-end.ts";

/**
 * Looks whether a file can be written there, before anything takes time. Writes nothing.
 *
 * @throws Error with a sentence for the person.
 */
export async function checkOutput(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const there = await statOf(folder);
  if (there === null) throw new Error(`${path} cannot be written: the folder ${folder} is not there.`);
  if (!there.isDirectory()) throw new Error(`${path} cannot be written: ${folder} is not a folder.`);
  if ((await statOf(path))?.isDirectory()) throw new Error(`${path} cannot be written: it is a folder.`);
  await access(folder, constants.W_OK).catch(() => {
    throw new Error(`${path} cannot be written: the folder ${folder} is not writable.`);
  });
}

/**
 * Writes a whole file under another name first, so that nobody ever finds a part of it. Behind a link the file itself is
 * replaced; a device or a pipe is nothing to be replaced and takes what comes.
 *
 * @throws Error with a sentence for the person.
 */
export async function writeWhole(path: string, parts: Iterable<string>): Promise<void> {
  const there = await statOf(path);
  const target = there?.isFile() ? await realpath(path) : path;
  const draft = `${target}.${process.pid}.part`;
  const cancel = atProcessEnd(() => rmSync(draft, { force: true }));
  try {
    if (there !== null && !there.isFile()) return await writeFile(path, parts);
    await writeFile(draft, parts);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Error(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  } finally {
    cancel();
  }
}

async function statOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}
