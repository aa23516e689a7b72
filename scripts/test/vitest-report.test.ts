import { expect, it } from "vitest";
import type { StageResult } from "./stage.ts";
import { vitestResult } from "./vitest-report.ts";

interface File {
  readonly status: string;
  readonly tests: readonly string[];
}

function report(...files: readonly File[]): string {
  const count = (status: string): number =>
    files.flatMap(({ tests }) => tests).filter((test) => test === status).length;
  return JSON.stringify({
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    numPendingTests: count("pending"),
    numTodoTests: count("todo"),
    testResults: files.map(({ status, tests }, index) => ({
      name: `/project/e2e/${index}.test.ts`,
      status,
      message: tests.length === 0 ? "Cannot find module" : "",
      assertionResults: tests.map((test) => ({
        status: test,
        fullName: `a test ${test}`,
        failureMessages: test === "failed" ? ["expected 1 to be 2"] : [],
      })),
    })),
  });
}

const result = (json: string, code: number): StageResult => vitestResult(json, code, "/project");

it("counts tests, and todo ones as skipped", () => {
  const json = report({ status: "failed", tests: ["passed", "passed", "failed", "pending", "todo"] });
  expect(result(json, 1)).toMatchObject({ passed: 2, failed: 1, skipped: 2 });
});

it("counts a file that did not load as one failure", () => {
  const json = report({ status: "failed", tests: [] }, { status: "passed", tests: ["passed"] });
  expect(result(json, 1)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
});

it("counts a run that failed outside of its tests as one failure", () => {
  expect(result(report({ status: "passed", tests: ["passed"] }), 1).failed).toBe(1);
});

it("refuses a report that it does not understand", () => {
  expect(() => result("{}", 0)).toThrow();
});

it("says of each failure where it is and why", () => {
  const json = report({ status: "failed", tests: ["failed", "passed"] }, { status: "failed", tests: [] });
  expect(result(json, 1).failures).toEqual([
    "e2e/0.test.ts > a test failed\nexpected 1 to be 2",
    "e2e/1.test.ts\nCannot find module",
  ]);
});
