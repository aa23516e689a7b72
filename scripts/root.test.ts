import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "./root.ts";

it("finds the project from this module, wherever the working directory is", () => {
  expect(existsSync(join(projectRoot(), "manifest.json"))).toBe(true);
});

it("tries the next start when the first leads nowhere", () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "jarscope-root-"));
  expect(projectRoot([elsewhere, join(process.cwd(), "scripts/build")])).toBe(projectRoot());
});

it("says so in a sentence when there is no project", () => {
  expect(() => projectRoot([tmpdir()])).toThrow("run this inside the project");
});
