import { watch } from "node:fs";
import { join } from "node:path";
import { type BuildContext, context, type Plugin } from "esbuild";
import { finishBuild } from "./browser-build.ts";
import { bundleOptions, joinedResult, type MemoryOptions, type MemoryResult } from "./bundle.ts";
import type { Verdict } from "./check.ts";
import { findEntries } from "./entries.ts";
import { esbuildProblems } from "./esbuild-problems.ts";
import type { Target } from "./target.ts";

/** Hears the verdict of every build while watching. */
export type Report = (target: Target, verdict: Verdict) => void;

/**
 * Builds again whenever a source, page, style, icon, message or the manifest changes. A new page or script entry needs a
 * new start.
 *
 * @returns a function that stops watching.
 */
export async function watchBuild(
  root: string,
  targets: readonly Target[],
  report: Report,
): Promise<() => Promise<void>> {
  const contexts = (await Promise.all(targets.map((target) => watchTarget(root, target, report)))).flat();
  const watchers = ["assets", "src/entries", "manifest.json"].map((path) =>
    watch(join(root, path), { recursive: true }, (_, file) => {
      // esbuild watches the scripts itself.
      if (file === null || !/\.tsx?$/.test(file)) again();
    }),
  );
  const again = debounce(() => contexts.map((made) => made.rebuild()));
  return async () => {
    for (const watcher of watchers) watcher.close();
    await Promise.all(contexts.map((made) => made.dispose()));
  };
}

async function watchTarget(
  root: string,
  target: Target,
  report: Report,
): Promise<readonly BuildContext<MemoryOptions>[]> {
  const entries = findEntries(root);
  const parts = bundleOptions(root, target, entries);
  const results = new Map<MemoryOptions, MemoryResult>();
  const made = await Promise.all(
    parts.map((options) => {
      const finish = finishPlugin(options, results, (problems) => {
        if (problems.length > 0 || results.size < parts.length) return report(target, { sizes: [], problems });
        report(target, finishBuild(root, target, entries, joinedResult([...results.values()])));
      });
      return context({ ...options, plugins: [...(options.plugins ?? []), finish] });
    }),
  );
  await Promise.all(made.map((part) => part.watch()));
  return made;
}

/** Keeps the result of one part, and hands on what esbuild has against it. */
function finishPlugin(
  part: MemoryOptions,
  results: Map<MemoryOptions, MemoryResult>,
  finished: (problems: readonly string[]) => void,
): Plugin {
  return {
    name: "finish",
    setup(build) {
      build.onEnd(async (result) => {
        const { metafile, outputFiles, errors } = result;
        const broken = errors.length > 0 || !metafile || !outputFiles;
        if (broken) results.delete(part);
        else results.set(part, { metafile, outputFiles });
        finished(await esbuildProblems(result));
      });
    },
  };
}

/** Editors write a file in several steps: one build is enough for them. */
function debounce(act: () => readonly Promise<unknown>[]): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    // A failing build has been reported by then.
    timer = setTimeout(() => void Promise.allSettled(act()), 50);
  };
}
