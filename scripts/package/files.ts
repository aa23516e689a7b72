import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** All files below a folder by their path in it, with `/` between its parts. */
export function folderFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll(sep, "/"), readFileSync(path)];
    }),
  );
}

/**
 * All files that git tracks, as they are in the working tree: what Mozilla's reviewers build from.
 *
 * @throws Error when the project is not a git repository.
 */
export function trackedFiles(root: string): ReadonlyMap<string, Uint8Array> {
  const paths = git(root, ["ls-files", "-z"]).split("\0").filter(Boolean);
  // A file that is deleted but not yet committed is tracked all the same.
  const present = paths.filter((path) => existsSync(join(root, path)));
  return new Map(present.map((path) => [path, readFileSync(join(root, path))]));
}

/** Whether tracked files differ from the last commit. */
export function hasUncommittedChanges(root: string): boolean {
  return git(root, ["status", "--porcelain", "--untracked-files=no"]).trim() !== "";
}

function git(root: string, args: readonly string[]): string {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (cause) {
    throw new Error("The source zip needs git and the project's repository: run this in a clone.", { cause });
  }
}
