import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { folderFiles, trackedFiles } from "./files.ts";

it("finds the files of a folder, deep ones too", () => {
  const folder = mkdtempSync(join(tmpdir(), "jarscope-files-"));
  mkdirSync(join(folder, "icons"));
  writeFileSync(join(folder, "icons/16.png"), "a");
  writeFileSync(join(folder, "manifest.json"), "b");
  expect([...folderFiles(folder).keys()].sort()).toEqual(["icons/16.png", "manifest.json"]);
});

it("takes for the source zip what builds the extension, and nothing that was built or installed", () => {
  const paths = [...trackedFiles(projectRoot()).keys()];
  expect(paths).toEqual(expect.arrayContaining(["package.json", "package-lock.json", "scripts/run.mjs", "LICENSE"]));
  expect(paths.filter((path) => /^(?:node_modules|dist|\.cache)\//.test(path))).toEqual([]);
});

it("says so in a sentence outside of a repository", () => {
  expect(() => trackedFiles(mkdtempSync(join(tmpdir(), "jarscope-files-")))).toThrow("run this in a clone");
});
