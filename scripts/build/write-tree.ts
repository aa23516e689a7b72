import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Tree } from "./static-files.ts";

/**
 * Makes a folder hold exactly the given files. Files that are right already are left alone, so that a browser that
 * watches them sees only what changed.
 */
export function writeTree(folder: string, tree: Tree): void {
  for (const path of existing(folder)) {
    if (!tree.has(path)) rmSync(join(folder, path));
  }
  for (const [path, content] of tree) {
    const file = join(folder, path);
    const bytes = Buffer.from(content);
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function existing(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}
