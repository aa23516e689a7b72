import { join } from "node:path";
import { projectVersion } from "../root.ts";
import { type MemoryResult, toBundle } from "./bundle.ts";
import { checkBuild, type Verdict } from "./check.ts";
import type { Entries } from "./entries.ts";
import { staticFiles } from "./static-files.ts";
import type { Target } from "./target.ts";
import { writeTree } from "./write-tree.ts";

/** Folder of a browser's build. */
export function buildFolder(root: string, target: Target): string {
  return join(root, "dist", target);
}

/**
 * Turns what esbuild made into a finished extension in dist/TARGET and judges it. A build with problems is written all the
 * same, so that it can be looked at.
 */
export function finishBuild(root: string, target: Target, entries: Entries, result: MemoryResult): Verdict {
  const bundle = toBundle(result);
  const tree = new Map([...staticFiles(root, target, entries, projectVersion(root)), ...bundle.files]);
  const verdict = checkBuild(bundle, tree, [root]);
  writeTree(buildFolder(root, target), tree);
  return verdict;
}
