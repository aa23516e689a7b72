import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { agrees, type Outcome } from "./conformance/answer.ts";
import { CONFORMANCE_HELP, type ConformanceOptions, conformanceOptions } from "./conformance/options.ts";
import { conformancePage } from "./conformance/page.ts";
import { readCases } from "./conformance/read-cases.ts";
import { jsonReport, textReport } from "./conformance/report.ts";
import { runGo } from "./conformance/run-go.ts";
import { runSuite } from "./conformance/run-suite.ts";
import { projectRoot } from "./root.ts";

const COULD_NOT_RUN = 2;

/** Runs files of cookie cases through the engine. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = conformanceOptions(args);
    if (options === "help") {
      console.log(CONFORMANCE_HELP);
      return 0;
    }
    if (options === "page") {
      writeFileSync(join(projectRoot(), "docs/conformance.md"), conformancePage());
      return 0;
    }
    const outcomes = options.files.flatMap((file) => runFile(file, options));
    console.log(options.json ? jsonReport(outcomes) : textReport(outcomes, options.profile));
    return outcomes.every(agrees) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return COULD_NOT_RUN;
  }
}

function runFile(path: string, { profile, now }: ConformanceOptions): Outcome[] {
  const file = readCases(path);
  try {
    return file.format === "go" ? runGo(file.cases, profile, now) : runSuite(file.cases, profile, now);
  } catch (error) {
    // An address that nobody can read is the file's fault.
    throw new Error(`${path} has a case that cannot be run: ${error instanceof Error ? error.message : error}.`, {
      cause: error,
    });
  }
}
