import { parseArgs } from "node:util";
import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";

export const CONFORMANCE_HELP = `npm run conformance -- FILE... [options]

Runs cookie cases through the engine and prints each that it answers differently. A file is a JSON list of cases in the
format of http-state and the web platform tests, or in that of Go's cookie jar.

  --profile rfc6265bis|chromium|firefox   whose rules, and whose answers, count; rfc6265bis unless said
  --now TIME                              the clock, as an ISO date; 2019-01-01 for the suites' answers, 2026-11-22 for
                                          the browsers' answers and each case's own for Go's, unless said
  --json                                  {total, agree, disagree: [{id, expected, actual}]}
  --page                                  writes docs/conformance.md instead

Exit code 0 when all agree, 1 when some do not, 2 when the cases could not be run.
`;

export interface ConformanceOptions {
  readonly files: readonly string[];
  readonly profile: ProfileId;
  /** Milliseconds since the epoch; null for the default of the format. */
  readonly now: number | null;
  readonly json: boolean;
}

/** @throws Error with a sentence for the person. */
export function conformanceOptions(args: readonly string[]): ConformanceOptions | "help" | "page" {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      profile: { type: "string", default: "rfc6265bis" },
      now: { type: "string" },
      json: { type: "boolean", default: false },
      page: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  if (values.page) return "page";
  if (positionals.length === 0) throw new Error("Give at least one file: npm run conformance -- cases.json");
  return { files: positionals, profile: profileOf(values.profile), now: timeOf(values.now), json: values.json };
}

function profileOf(text: string): ProfileId {
  if (text === "rfc6265bis" || text === "chromium" || text === "firefox") return text;
  throw new Error(`--profile takes rfc6265bis, chromium or firefox, not "${text}".`);
}

function timeOf(text: string | undefined): number | null {
  const time = text === undefined ? null : Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`--now takes a date such as 2026-11-22T12:00:00Z, not "${text}".`);
  return time;
}
