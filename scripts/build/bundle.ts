import { basename } from "node:path";
import type { BuildOptions, Metafile, OutputFile } from "esbuild";
import type { Entries } from "./entries.ts";
import { preactHtmlPlugin } from "./preact-html.ts";
import { SUFFIX_FILE, SUFFIX_PACKAGE, suffixPlugin } from "./public-suffix.ts";
import { oldest, type Target } from "./target.ts";

/** The scripts of one build by their name in the extension, and how they hang together. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  /** Outputs carry the names of `files`; inputs are relative to the project. */
  readonly metafile: Metafile;
}

/** Options that keep the build in memory, and what of it is needed. */
export type MemoryOptions = BuildOptions & { metafile: true; write: false };
export interface MemoryResult {
  readonly metafile: Metafile;
  readonly outputFiles: readonly OutputFile[];
}

/**
 * What esbuild makes of the sources for one browser, with source maps: the pages, which share chunks; by itself the
 * background, since a worker that starts often should load few files; and the public suffix list for all of them.
 */
export function bundleOptions(root: string, target: Target, { scripts }: Entries): readonly MemoryOptions[] {
  const { background = "", ...pages } = scripts;
  const list = { [SUFFIX_FILE.replace(".js", "")]: SUFFIX_PACKAGE };
  return [options(root, target, { background }), options(root, target, pages), options(root, target, list)];
}

function options(root: string, target: Target, scripts: Entries["scripts"]): MemoryOptions {
  return {
    absWorkingDir: root,
    entryPoints: scripts,
    // Nothing is written here: with the project as output folder, outputs have the names that they have in the extension.
    outdir: root,
    write: false,
    metafile: true,
    chunkNames: "[name]-[hash]",
    bundle: true,
    // Every byte of the worker is read at each of its starts; the maps carry the sources for whoever wants to read them.
    minify: true,
    sourcemap: "linked",
    splitting: true,
    format: "esm",
    platform: "browser",
    target: oldest[target],
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    plugins: [preactHtmlPlugin(), suffixPlugin()],
  };
}

/** Several results as one: what came out of each is in it, and what came out of all of them once. */
export function joinedResult(results: readonly MemoryResult[]): MemoryResult {
  const files = new Map(results.flatMap(({ outputFiles }) => outputFiles.map((file) => [file.path, file] as const)));
  return {
    outputFiles: [...files.values()],
    metafile: {
      inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)),
    },
  };
}

/** The scripts of a build, and how they hang together. */
export function toBundle(result: MemoryResult): Bundle {
  return {
    files: new Map(result.outputFiles.map(({ path, text }) => [basename(path), text])),
    metafile: result.metafile,
  };
}
