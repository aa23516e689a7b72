import { gzipSync } from "node:zlib";
import { backgroundImportProblems } from "./background-imports.ts";
import type { Bundle } from "./bundle.ts";
import { backgroundSource } from "./entries.ts";
import { staticClosure } from "./graph.ts";
import { layerProblems } from "./layers.ts";
import { outputTextProblems } from "./output-text.ts";
import { namedFiles, type PageFiles, pageFiles } from "./page-files.ts";
import { SUFFIX_FILE } from "./public-suffix.ts";
import { budgetProblems, type Size, sizes } from "./sizes.ts";
import { type Tree, text, treeLocaleProblems } from "./static-files.ts";

/** What a build is worth: its sizes, and sentences about everything that makes it unfit to ship. */
export interface Verdict {
  readonly sizes: readonly Size[];
  readonly problems: readonly string[];
}

/**
 * Judges a whole build.
 *
 * @param tree every file of the extension, the scripts of `bundle` included.
 * @param machinePaths folders of this machine that no output may name.
 */
export function checkBuild(bundle: Bundle, tree: Tree, machinePaths: readonly string[]): Verdict {
  const worker = staticClosure(bundle.metafile, ["background.js"]);
  const report = sizes({
    metafile: bundle.metafile,
    pages: allPages(tree),
    gzip: (file) => gzipSync(tree.get(file) ?? "", { level: 9 }).length,
    isSuffixList: (file) => file === SUFFIX_FILE,
  });
  return {
    sizes: report,
    problems: [
      ...layerProblems(bundle.metafile),
      ...backgroundImportProblems(bundle.metafile, backgroundSource),
      ...outputTextProblems(bundle.files, worker, machinePaths),
      ...missingFiles(tree),
      ...treeLocaleProblems(tree),
      ...budgetProblems(report),
    ],
  };
}

function allPages(tree: Tree): ReadonlyMap<string, PageFiles> {
  const names = [...tree.keys()].filter((path) => /^[^/]+\.html$/.test(path));
  return new Map(
    names.map((path) => [path.replace(".html", ""), pageFiles(text(tree, path) ?? "", (style) => text(tree, style))]),
  );
}

function missingFiles(tree: Tree): readonly string[] {
  const named = (path: string): readonly string[] =>
    path.endsWith(".html") ? namedFiles(text(tree, path) ?? "") : manifestFiles(text(tree, path) ?? "");
  return [...tree.keys()]
    .filter((path) => /^(?:[^/]+\.html|manifest\.json)$/.test(path))
    .flatMap((path) =>
      named(path)
        .filter((file) => !tree.has(file))
        .map((file) => `${path} names ${file}, which is not in the build.`),
    );
}

function manifestFiles(json: string): readonly string[] {
  return [...new Set([...json.matchAll(/"([\w./-]+\.(?:html|js|png|svg|css))"/g)].map((match) => match[1] ?? ""))];
}
