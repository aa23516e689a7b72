import type { Metafile } from "esbuild";
import { lazyOutputs, staticClosure } from "./graph.ts";
import type { PageFiles } from "./page-files.ts";

/** One line of the size report. Sizes are bytes after gzip. */
export interface Size {
  readonly name: string;
  readonly files: readonly string[];
  readonly gzip: number;
  /** Bytes that the build must not go over; undefined where the line only informs. */
  readonly budget: number | undefined;
}

const kilobyte = 1024;
const budgets = { background: 40 * kilobyte, panel: 80 * kilobyte, lazy: 40 * kilobyte };

/** What every view asks for by itself, in this order, before anything that the person opens: all later chunks find it. */
const AT_START = [
  "src/core/capture/cookie-rows.ts",
  "src/ui/analysis/analyse.ts",
  "src/ui/parts/token-reader.ts",
  "src/ui/analysis/judge.ts",
];

interface Build {
  /** Its outputs are named as in the extension, `panel.js`. */
  readonly metafile: Metafile;
  readonly pages: ReadonlyMap<string, PageFiles>;
  /** Size of one file after gzip. */
  readonly gzip: (file: string) => number;
  /** Whether a file holds the public suffix list, which every context shares and no budget counts. */
  readonly isSuffixList: (file: string) => boolean;
}

/** The size report: background, first load of every page, every lazy chunk, and the public suffix list by itself. */
export function sizes(build: Build): readonly Size[] {
  const { metafile, pages, isSuffixList } = build;
  const size = (name: string, files: readonly string[], budget?: number): Size => {
    const counted = files.filter((file) => !isSuffixList(file));
    return { name, files: counted, gzip: counted.reduce((sum, file) => sum + build.gzip(file), 0), budget };
  };
  const lists = Object.keys(metafile.outputs).filter(isSuffixList);
  return [
    size("background", staticClosure(metafile, ["background.js"]), budgets.background),
    ...[...pages].map(([name, page]) =>
      size(name, firstLoad(metafile, page), name === "panel" ? budgets.panel : undefined),
    ),
    ...lazyAdditions(metafile, [...pages.values()]).map(([name, files]) => size(name, files, budgets.lazy)),
    { ...size("public suffix list", []), files: lists, gzip: lists.reduce((sum, file) => sum + build.gzip(file), 0) },
  ];
}

/** Sentences about every size over its budget. */
export function budgetProblems(report: readonly Size[]): readonly string[] {
  return report
    .filter(({ gzip, budget }) => budget !== undefined && gzip > budget)
    .map(
      ({ name, gzip, budget = 0 }) =>
        `${name} is ${kilobytes(gzip)} after gzip, over its budget of ${kilobytes(budget)}.`,
    );
}

/** The size report as a table. */
export function sizeTable(report: readonly Size[]): string {
  const width = Math.max(...report.map(({ name }) => name.length));
  return report
    .map(({ name, gzip, budget }) => {
      const limit = budget === undefined ? "" : `  of ${kilobytes(budget)}`;
      return `  ${name.padEnd(width)}  ${kilobytes(gzip).padStart(9)}${limit}`;
    })
    .join("\n");
}

function firstLoad(metafile: Metafile, page: PageFiles): readonly string[] {
  return [...staticClosure(metafile, page.scripts), ...page.styles];
}

/** What each lazy chunk adds to what is loaded already on every page that can open it. */
function lazyAdditions(
  metafile: Metafile,
  pages: readonly PageFiles[],
): readonly (readonly [string, readonly string[]])[] {
  const openers = new Map<string, readonly string[][]>();
  for (const { scripts } of pages) {
    const loaded = [...staticClosure(metafile, scripts)];
    for (const lazy of lazyOutputs(metafile, scripts)) openers.set(lazy, [...(openers.get(lazy) ?? []), loaded]);
  }
  const atStart = AT_START.flatMap(
    (source) => [...openers.keys()].find((lazy) => metafile.outputs[lazy]?.entryPoint === source) ?? [],
  );
  return [...openers]
    .map(([lazy, loaded]): readonly [string, readonly string[]] => {
      const at = atStart.indexOf(lazy);
      const before = new Set(staticClosure(metafile, at < 0 ? atStart : atStart.slice(0, at)));
      const isLoaded = (file: string): boolean => before.has(file) || loaded.every((files) => files.includes(file));
      return [lazy, staticClosure(metafile, [lazy]).filter((file) => !isLoaded(file))];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function kilobytes(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} KB`;
}
