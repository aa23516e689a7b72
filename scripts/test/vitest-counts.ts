import * as v from "valibot";
import type { Counts } from "./counts.ts";

const report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

/**
 * The counts in a report of Vitest's JSON reporter. A file that could not be loaded, or whose set-up failed, holds no failed
 * test: it counts as one. So does a run that failed for another reason, such as an unhandled rejection.
 *
 * @param exitCode what Vitest ended with.
 */
export function vitestCounts(json: string, exitCode: number): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = v.parse(
    report,
    JSON.parse(json),
  );
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}
