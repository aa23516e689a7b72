import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of Jarscope's own package.json, found by walking up from this module (bundled or not), then from the working
 * directory. The module comes first, so that a script works from any folder.
 *
 * @throws Error when neither leads to the project.
 */
export function projectRoot(starts: readonly string[] = [fileURLToPath(import.meta.url), process.cwd()]): string {
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (isProject(folder)) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error("Jarscope's package.json was not found: run this inside the project.");
}

/** The version in package.json, the only place where it is written by hand. */
export function projectVersion(root: string): string {
  const { version } = packageJson(root);
  if (typeof version !== "string") throw new Error("package.json has no version.");
  return version;
}

function isProject(folder: string): boolean {
  return existsSync(join(folder, "package.json")) && packageJson(folder).name === "jarscope";
}

function packageJson(folder: string): { name?: unknown; version?: unknown } {
  const value: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return typeof value === "object" && value !== null ? value : {};
}
