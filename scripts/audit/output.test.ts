import { mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkOutput, writeWhole } from "./output.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-output-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("writes the whole file and leaves no other", async () => {
  const path = join(folder, "report.html");
  await writeWhole(path, ["<p>", "end"]);
  expect([await readFile(path, "utf8"), await readdir(folder)]).toEqual(["<p>end", ["report.html"]]);
});

it("replaces no link and no device", async () => {
  const path = join(folder, "report.html");
  const link = join(folder, "link");
  const nothing = join(folder, "nothing");
  await writeFile(path, "before");
  await symlink(path, link);
  await symlink("/dev/null", nothing);
  for (const each of [link, nothing]) await writeWhole(each, ["after"]);
  expect([await readFile(path, "utf8"), await readlink(link), await readlink(nothing)]).toEqual([
    ...["after", path, "/dev/null"],
  ]);
});

it("leaves what was there when the report breaks off", async () => {
  const path = join(folder, "report.html");
  await writeFile(path, "before");
  function* broken(): Generator<string> {
    yield "half";
    throw new Error("no more");
  }
  await expect(writeWhole(path, broken())).rejects.toThrow(/report\.html cannot be written: no more\.$/);
  expect([await readFile(path, "utf8"), await readdir(folder)]).toEqual(["before", ["report.html"]]);
});

it("says beforehand where nothing can be written", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(checkOutput(join(folder, "none/report.html"))).rejects.toThrow(/the folder .* is not there\.$/);
  await expect(checkOutput(join(folder, "file/report.html"))).rejects.toThrow(/is not a folder\.$/);
  await expect(checkOutput(folder)).rejects.toThrow(/it is a folder\.$/);
  await expect(checkOutput(join(folder, "new.html"))).resolves.toBeUndefined();
  expect(await readdir(folder)).toEqual(["file"]);
});
