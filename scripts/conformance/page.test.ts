import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { conformancePage } from "./page.ts";

it("docs/conformance.md says what the list says", () => {
  expect(readFileSync(join(projectRoot(), "docs/conformance.md"), "utf8")).toBe(conformancePage());
});
