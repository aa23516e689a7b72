import { addonRemarks } from "./addon-lint.ts";
import { runScript, runTool } from "./command.ts";
import { type Counts, oneCheck } from "./counts.ts";
import type { Stage, StageResult } from "./stage.ts";
import { runVitest } from "./vitest-stage.ts";

/** All stages of `npm test`, in the order in which they run: what is quick and says most comes first. */
export function allStages(root: string): readonly Stage[] {
  return [
    { name: "types", run: () => checkTypes(root) },
    { name: "lint", run: () => lint(root) },
    { name: "unit", run: () => runVitest(root, "unit", "unit") },
    { name: "build", run: async () => ended(await runScript(root, "build")) },
    { name: "addon-lint", needs: "build", run: () => lintAddon(root) },
    { name: "e2e-chromium", needs: "build", run: () => runEndToEnd(root, "chromium") },
    { name: "e2e-firefox", needs: "build", run: () => runEndToEnd(root, "firefox") },
  ];
}

async function checkTypes(root: string): Promise<Counts> {
  let passed = true;
  for (const project of ["src/core", "src", "."]) {
    const { code } = await runTool(root, "tsc", ["-p", project]);
    if (code !== 0) passed = false;
  }
  return oneCheck(passed);
}

async function lint(root: string): Promise<Counts> {
  // Left alone, biome colours what goes into a log file too.
  const colours = process.stderr.isTTY ? [] : ["--colors=off"];
  return ended(await runTool(root, "biome", ["ci", "--error-on-warnings", ...colours, "."]));
}

async function lintAddon(root: string): Promise<Counts> {
  const flags = [
    "--source-dir=dist/firefox",
    "--self-hosted=false",
    "--no-config-discovery",
    "--output=json",
    "--boring",
  ];
  const { output } = await runTool(root, "web-ext", ["lint", ...flags], { capture: true });
  const remarks = addonRemarks(output);
  for (const remark of remarks) console.error(remark);
  return oneCheck(remarks.length === 0);
}

function runEndToEnd(root: string, browser: "chromium" | "firefox"): Promise<StageResult> {
  return runVitest(root, `e2e-${browser}`, "e2e", { JARSCOPE_BROWSER: browser });
}

function ended({ code }: { readonly code: number }): Counts {
  return oneCheck(code === 0);
}
