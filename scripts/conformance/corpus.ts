import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectRoot } from "../root.ts";
import { readCases } from "./read-cases.ts";
import type { SuiteCase } from "./suite-format.ts";

/** How many cases each file of the corpus has. */
export const CORPUS_SIZES = { "http-state.json": 222, "wpt-cookies.json": 488, "probes.json": 69 } as const;

export type CorpusFile = keyof typeof CORPUS_SIZES;
export const CORPUS_FILES = Object.keys(CORPUS_SIZES) as CorpusFile[];

/**
 * The cases of a file. The corpus lies beside the project, or where JARSCOPE_CONFORMANCE says. Null where it is absent
 * and nobody asked for it: the caller then reports what it leaves out with `skippedMessage`.
 */
export function readCorpus(name: CorpusFile): readonly SuiteCase[] | null {
  const asked = process.env["JARSCOPE_CONFORMANCE"];
  const folder = asked === undefined ? join(projectRoot(), "../shared/conformance") : resolve(asked);
  const path = join(folder, name);
  if (!existsSync(path)) {
    if (asked !== undefined) throw new Error(`JARSCOPE_CONFORMANCE is set, but there is no ${path}`);
    return null;
  }
  const file = readCases(path);
  if (file.format !== "suite") throw new Error(`${path} is not in the format of the suites`);
  return file.cases;
}

export function skippedMessage(name: CorpusFile): string {
  return `skipped: ${CORPUS_SIZES[name]} (corpus not found)`;
}
