import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { expect, it } from "vitest";
import { shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { sarifReport } from "./sarif-report.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: object }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
        }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions?: readonly { readonly justification: string }[];
      }[];
    },
  ];
}

function log(input = shopInput()): Log {
  return JSON.parse(writeReport(sarifReport, input, t));
}

/** The schema of the standard, as Microsoft's package brings it along. */
const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const schema: object = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

it("is valid by the schema of the standard", () => {
  validate(log());
  expect(validate.errors).toBeNull();
});

it("would not be with a field missing: the schema is applied", () => {
  expect(validate({ ...log(), runs: [{}] })).toBe(false);
});

it("points at relative paths of host and path, which code scanning takes", () => {
  const uris = log().runs[0].results.flatMap(({ locations }) =>
    locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
  );
  expect(new Set(uris)).toEqual(new Set(["shop.test/login", "shop.test/"]));
});

it("gives every result its rule, a level and a fingerprint that the next run gives as well", () => {
  const [run] = log().runs;
  expect(run.results.length).toBeGreaterThan(2);
  for (const { ruleId, ruleIndex, partialFingerprints } of run.results) {
    expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(partialFingerprints["jarscopeFinding/v1"]).toMatch(/^[a-z2-7]{16}$/);
  }
  const identities = (of: Log): unknown => of.runs[0].results.map(({ partialFingerprints }) => partialFingerprints);
  expect(identities(log(shopInput({ values: "included" })))).toEqual(identities(log()));
});

it("suppresses what the person muted, and says why", () => {
  const muted = log().runs[0].results.filter(({ suppressions }) => suppressions !== undefined);
  expect(new Set(muted.map(({ ruleId }) => ruleId))).toEqual(new Set(["samesite-missing"]));
  expect(muted[0]?.suppressions).toEqual([
    { kind: "external", status: "accepted", justification: "accepted <until> March" },
  ]);
});
