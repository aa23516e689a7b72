import type { Metafile } from "esbuild";
import { inputRoutes } from "./graph.ts";

/**
 * Sentences about every `import()` that the background reaches: a service worker in Chromium refuses it.
 *
 * @param start the source file of the background, as the metafile names it.
 */
export function backgroundImportProblems(metafile: Metafile, start: string): readonly string[] {
  const problems: string[] = [];
  for (const [path, route] of inputRoutes(metafile, start)) {
    for (const { path: to, kind } of metafile.inputs[path]?.imports ?? []) {
      if (kind !== "dynamic-import") continue;
      problems.push(`${path} loads ${to} by import(), which no service worker may: reached by ${route.join(" > ")}.`);
    }
  }
  return problems;
}
