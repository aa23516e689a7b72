import { build } from "esbuild";
import { finishBuild } from "./browser-build.ts";
import { bundleOptions } from "./bundle.ts";
import type { Verdict } from "./check.ts";
import { findEntries } from "./entries.ts";
import { esbuildProblems } from "./esbuild-problems.ts";
import type { Target } from "./target.ts";

/** Builds one browser's extension from start to end. Broken sources are problems of the verdict, not exceptions. */
export async function buildOnce(root: string, target: Target): Promise<Verdict> {
  const entries = findEntries(root);
  try {
    const result = await build(bundleOptions(root, target, entries));
    const verdict = finishBuild(root, target, entries, result);
    return { ...verdict, problems: [...(await esbuildProblems(result)), ...verdict.problems] };
  } catch (error) {
    return { sizes: [], problems: await esbuildProblems(error) };
  }
}
