import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import type { Severity } from "../../audit/finding.ts";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { ruleIds } from "../rule-facts.ts";
import { junitReport } from "./junit-report.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

interface Suite {
  readonly testsuites: {
    readonly testsuite: {
      readonly tests: string;
      readonly failures: string;
      readonly skipped: string;
      readonly testcase: readonly {
        readonly name: string;
        readonly failure?: { readonly message: string };
        readonly skipped?: { readonly message: string };
        readonly "system-out"?: string;
      }[];
    };
  };
}

function suite(failOn?: Severity): Suite["testsuites"]["testsuite"] {
  const file = writeReport(junitReport, { ...shopInput(), ...(failOn ? { failOn } : {}) }, t);
  expect(XMLValidator.validate(file)).toBe(true);
  const read: Suite = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(file);
  return read.testsuites.testsuite;
}

it("has a test for every rule, failed where there is a finding, skipped where it is muted", () => {
  const { testcase, tests, failures, skipped } = suite();
  expect([testcase.length, Number(tests)]).toEqual([ruleIds().length, ruleIds().length]);
  expect(testcase.filter(({ failure }) => failure).map(({ name }) => name)).toEqual(["secure-missing"]);
  expect(testcase.find(({ name }) => name === "samesite-missing")?.skipped?.message).toBe("accepted <until> March");
  expect([failures, skipped]).toEqual(["1", "1"]);
});

it("fails from the wanted severity on", () => {
  const { testcase, failures } = suite("high");
  expect(failures).toBe("0");
  expect(testcase.find(({ name }) => name === "secure-missing")?.["system-out"]).toContain("JSESSIONID");
});

it("reads back whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const file = `<a${xmlAttributes({ b: text })}>${xmlText(text)}</a>`;
      expect(XMLValidator.validate(file)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
