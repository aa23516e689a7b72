import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What one engine did with a case. */
export interface ObservedOutcome {
  readonly stored?: readonly ObservedCookie[];
  readonly cookieHeader?: string;
  readonly documentCookie?: string;
  readonly skipped?: string;
  readonly setError?: string;
  readonly blocked?: readonly { readonly cookieLine: string; readonly reasons: readonly string[] }[];
}

export interface ObservedCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly session: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Seconds from the moment of setting. */
  readonly expires?: number;
}

/** One case of the corpus, in the format of its README. */
export interface CorpusCase {
  readonly id: string;
  readonly name?: string;
  readonly setCookie: readonly string[];
  readonly via?: "http" | "document.cookie";
  readonly url: string;
  readonly sendUrl?: string;
  readonly readUrl?: string;
  readonly readApi?: string;
  readonly expect: {
    readonly suite?: string;
    readonly rfc6265bis?: string;
    readonly chromium?: ObservedOutcome;
    readonly firefox?: ObservedOutcome;
  };
}

/** How many cases each file of the corpus has. */
export const CORPUS_SIZES = { "http-state.json": 222, "wpt-cookies.json": 488, "probes.json": 69 } as const;

export type CorpusFile = keyof typeof CORPUS_SIZES;

/** When the corpus was observed, in milliseconds since the epoch. */
export const OBSERVED_AT = Date.UTC(2026, 10, 22);

/** A clock by which the suites' own answers hold: some of their dates were in the future when they were written. */
export const SUITE_CLOCK = Date.UTC(2019, 0, 1);

/**
 * The cases of a file. The corpus lies beside the project, or where JARSCOPE_CONFORMANCE says. Null where it is absent
 * and nobody asked for it: the caller then reports what it leaves out with `skippedMessage`.
 */
export function readCorpus(file: CorpusFile): readonly CorpusCase[] | null {
  const asked = process.env["JARSCOPE_CONFORMANCE"];
  const folder = asked === undefined ? resolve(import.meta.dirname, "../../../../shared/conformance") : resolve(asked);
  const path = join(folder, file);
  if (!existsSync(path)) {
    if (asked !== undefined) throw new Error(`JARSCOPE_CONFORMANCE is set, but there is no ${path}`);
    return null;
  }
  return JSON.parse(readFileSync(path, "utf8")) as CorpusCase[];
}

export function skippedMessage(file: CorpusFile): string {
  return `skipped: ${CORPUS_SIZES[file]} (corpus not found)`;
}
