import { relative } from "node:path";
import * as v from "valibot";
import type { StageResult } from "./stage.ts";

const test = v.object({
  status: v.string(),
  fullName: v.string(),
  failureMessages: v.nullish(v.array(v.string()), []),
});
const file = v.object({
  name: v.string(),
  status: v.string(),
  message: v.optional(v.string(), ""),
  assertionResults: v.array(test),
});
const report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(file),
});

type File = v.InferOutput<typeof file>;

/**
 * What a report of Vitest's JSON reporter says. A file that could not be loaded, or whose set-up failed, holds no failed
 * test: it counts as one. So does a run that failed for another reason, such as an unhandled rejection.
 *
 * @param exitCode what Vitest ended with.
 * @param root of the project: the names of files begin below it.
 * @throws ValiError when it is no such report.
 */
export function vitestResult(json: string, exitCode: number, root: string): StageResult {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = v.parse(report, JSON.parse(json));
  const failures = testResults.flatMap((result) => failuresOf(result, root));
  if (failures.length === 0 && exitCode !== 0)
    failures.push(`Vitest ended with code ${exitCode}, with no failed test.`);
  return {
    passed: numPassedTests,
    failed: failures.length,
    skipped: numPendingTests + numTodoTests,
    failures,
  };
}

function failuresOf({ name, status, message, assertionResults }: File, root: string): string[] {
  const failed = assertionResults.filter((result) => result.status === "failed");
  const path = relative(root, name);
  if (failed.length === 0) return status === "failed" ? [`${path}\n${message}`] : [];
  return failed.map(({ fullName, failureMessages }) => [`${path} > ${fullName}`, ...failureMessages].join("\n"));
}
