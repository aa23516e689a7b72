import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { AUDIT_HELP } from "../audit/help.ts";
import { projectRoot } from "../root.ts";
import { bundleCommand, COMMAND_DEPENDENCIES } from "./command-bundle.ts";

const root = projectRoot();
// Inside of the project, as in the package: there it looks for texts and for what it asks npm to install.
mkdirSync(join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(join(root, ".cache/command-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("needs nothing but Node and what the package asks npm to install", async () => {
  const { outputs } = await bundleCommand(root, join(folder, "audit.mjs"));
  const imports = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const packages = imports.filter((path) => !path.startsWith("node:") && path !== "./no-build.mjs");
  const builtIn = new Set(["fs", "path", "os", "url", "util", "crypto", "child_process"]);
  expect([...new Set(packages.filter((path) => !builtIn.has(path)))].sort()).toEqual([...COMMAND_DEPENDENCIES]);
  const asked: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies;
  expect(Object.keys(Object(asked)).sort()).toEqual([...COMMAND_DEPENDENCIES]);
});

it("runs by the name jarscope", async () => {
  const said = execFileSync(process.execPath, [join(root, "scripts/jarscope.mjs"), "audit", "--help"], {
    encoding: "utf8",
  });
  expect(said).toBe(AUDIT_HELP);
});
