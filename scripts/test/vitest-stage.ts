import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runTool } from "./command.ts";
import type { StageResult } from "./stage.ts";
import { vitestResult } from "./vitest-report.ts";

/**
 * Runs a project of vitest.config.ts.
 *
 * @param name of the stage, for its report in .cache/test.
 * @throws Error when Vitest ended before it wrote its report.
 */
export async function runVitest(
  root: string,
  name: string,
  project: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StageResult> {
  const folder = join(root, ".cache/test");
  const report = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  // A report of an earlier run must not speak for this one.
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runTool(root, "vitest", ["run", "--project", project, ...reporters], { env });
  const json = await readFile(report, "utf8").catch((cause: unknown) => {
    throw new Error(`Vitest ended with code ${code} and left no report.`, { cause });
  });
  return vitestResult(json, code, root);
}
