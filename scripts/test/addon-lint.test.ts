import { expect, it } from "vitest";
import { addonRemarks } from "./addon-lint.ts";

it("has nothing to say about a clean add-on", () => {
  expect(addonRemarks('{"count": 0, "errors": [], "warnings": [], "notices": []}')).toEqual([]);
});

it("gives kind, code, place and text of every remark", () => {
  const json = JSON.stringify({
    errors: [{ code: "A", message: "Broken.", description: "Long" }],
    warnings: [{ code: "B", message: "Odd.", file: "panel.js", line: 12 }],
    notices: [{ code: "C", message: "Note.", file: "manifest.json", line: null }],
  });
  expect(addonRemarks(json)).toEqual([
    "error A: Broken.",
    "warning B in panel.js:12: Odd.",
    "notice C in manifest.json: Note.",
  ]);
});

it("refuses output that is no report", () => {
  expect(() => addonRemarks("{}")).toThrow();
});
