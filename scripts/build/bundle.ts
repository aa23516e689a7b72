import { basename } from "node:path";
import type { BuildOptions, Metafile, OutputFile } from "esbuild";
import type { Entries } from "./entries.ts";
import { preactHtmlPlugin } from "./preact-html.ts";
import { isSuffixEntry, suffixEntry, suffixRenames } from "./public-suffix.ts";
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

/** What esbuild makes of the sources for one browser: small modules that share chunks, with source maps. */
export function bundleOptions(root: string, target: Target, entries: Entries): MemoryOptions {
  return {
    absWorkingDir: root,
    entryPoints: { ...entries.scripts, ...suffixEntry },
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
    plugins: [preactHtmlPlugin()],
  };
}

/** Gives the public suffix list its own name and drops the entry that only served to keep it apart. */
export function toBundle(result: MemoryResult): Bundle {
  const renames = suffixRenames(result.metafile);
  const rename = (text: string): string => renames.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const metafile: Metafile = JSON.parse(rename(JSON.stringify(result.metafile)));
  const files = result.outputFiles.map(({ path, text }): [string, string] => [rename(basename(path)), rename(text)]);
  return {
    files: new Map(files.filter(([name]) => !isSuffixEntry(name))),
    metafile: {
      ...metafile,
      outputs: Object.fromEntries(Object.entries(metafile.outputs).filter(([name]) => !isSuffixEntry(name))),
    },
  };
}
