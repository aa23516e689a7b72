import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, it } from "vitest";
import { recordOf } from "../../capture/record.fixture.ts";
import { auditJson } from "../audit-json/audit-json.ts";
import { shopFacts, shopInput } from "../report.fixture.ts";
import { writeReport } from "../report-format.ts";
import { jsonReport } from "./json-report.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");
const schemaFile = new URL("../../../../docs/schema/audit.schema.json", import.meta.url);
const schema: object = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

function report(values: "redacted" | "included"): unknown {
  return JSON.parse(writeReport(jsonReport, shopInput({ values }), t));
}

it.each(["redacted", "included"] as const)("is valid by docs/schema/audit.schema.json, with values %s", (values) => {
  validate(report(values));
  expect(validate.errors).toBeNull();
});

it("has a schema that the JSON of a record alone fits as well", () => {
  validate(auditJson(recordOf(...shopFacts()), { toolVersion: "0.1.0", target: "https://shop.test/", text: () => "" }));
  expect(validate.errors).toBeNull();
});

it("has a schema that notices what is missing", () => {
  expect(validate({ ...Object(report("redacted")), audit: {} })).toBe(false);
});

it("knows every key that is written, so that none goes undescribed", () => {
  const closed: object = JSON.parse(
    JSON.stringify(schema, (_, part: unknown) =>
      typeof part === "object" && part !== null && "properties" in part
        ? { ...part, additionalProperties: false }
        : part,
    ),
  );
  const strict = new Ajv({ strict: false }).compile(closed);
  strict(report("redacted"));
  expect(strict.errors).toBeNull();
});

it("groups findings by rule and gives each subject the same fingerprint in the next run", () => {
  const groups = (of: unknown): unknown => Object(of).audit.groups;
  expect(groups(report("redacted"))).toMatchObject([
    {
      rule: "secure-missing",
      muted: null,
      subjects: [{ label: "JSESSIONID · shop.test" }, { label: "theme · shop.test" }],
    },
    { rule: "samesite-missing", muted: "accepted <until> March" },
  ]);
  expect(groups(report("included"))).toEqual(groups(report("redacted")));
});
