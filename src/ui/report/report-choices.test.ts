import { expect, it } from "vitest";
import { REPORT_FORMATS } from "../../core/report/formats.ts";
import { REPORT_CHOICES } from "./report-choices.ts";

it("offers every kind of report, and says which always hold values", () => {
  expect(REPORT_CHOICES).toEqual(REPORT_FORMATS.map(({ id, values }) => ({ id, carriesValues: values === "always" })));
});
