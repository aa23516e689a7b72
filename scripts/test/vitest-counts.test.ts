import { expect, it } from "vitest";
import { vitestCounts } from "./vitest-counts.ts";

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
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

it("counts tests, and todo ones as skipped", () => {
  const json = report({ status: "failed", tests: ["passed", "passed", "failed", "pending", "todo"] });
  expect(vitestCounts(json, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

it("counts a file that did not load as one failure", () => {
  const json = report({ status: "failed", tests: [] }, { status: "passed", tests: ["passed"] });
  expect(vitestCounts(json, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it("counts a run that failed outside of its tests as one failure", () => {
  expect(vitestCounts(report({ status: "passed", tests: ["passed"] }), 1).failed).toBe(1);
});

it("refuses a report that it does not understand", () => {
  expect(() => vitestCounts("{}", 0)).toThrow();
});
