import { build } from "esbuild";
import { finishBuild } from "./browser-build.ts";
import { bundleOptions, joinedResult } from "./bundle.ts";
import type { Verdict } from "./check.ts";
import { findEntries } from "./entries.ts";
import { esbuildProblems } from "./esbuild-problems.ts";
import type { Target } from "./target.ts";

/** Builds one browser's extension from start to end. Broken sources are problems of the verdict, not exceptions. */
export async function buildOnce(root: string, target: Target): Promise<Verdict> {
  const entries = findEntries(root);
  try {
    const results = await Promise.all(bundleOptions(root, target, entries).map((options) => build(options)));
    const verdict = finishBuild(root, target, entries, joinedResult(results));
    const problems = await Promise.all(results.map(esbuildProblems));
    return { ...verdict, problems: [...problems.flat(), ...verdict.problems] };
  } catch (error) {
    return { sizes: [], problems: await esbuildProblems(error) };
  }
}
