import { parseArgs } from "node:util";
import type { Verdict } from "./build/check.ts";
import { buildOnce } from "./build/once.ts";
import { sizeTable } from "./build/sizes.ts";
import { chosenTargets, type Target } from "./build/target.ts";
import { watchBuild } from "./build/watch.ts";
import { projectRoot } from "./root.ts";

/** `npm run build [-- --watch] [--browser chrome|firefox] [--quiet]`: the extension in dist/chrome and dist/firefox. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { watch: { type: "boolean" }, quiet: { type: "boolean" }, browser: { type: "string" } },
  });
  const targets = chosenTargets(values.browser);
  const root = projectRoot();
  if (values.watch) {
    await watchBuild(root, targets, printVerdict);
    return await new Promise<never>(() => {});
  }
  const verdicts = await Promise.all(targets.map(async (target) => [target, await buildOnce(root, target)] as const));
  for (const [target, verdict] of verdicts) {
    if (values.quiet) printProblems(verdict);
    else printVerdict(target, verdict);
  }
  return verdicts.some(([, { problems }]) => problems.length > 0) ? 1 : 0;
}

function printVerdict(target: Target, verdict: Verdict): void {
  const { sizes, problems } = verdict;
  console.log(`dist/${target}: ${problems.length > 0 ? "not fit to ship" : "ready"}, sizes after gzip`);
  if (sizes.length > 0) console.log(sizeTable(sizes));
  printProblems(verdict);
}

function printProblems({ problems }: Verdict): void {
  for (const problem of problems) console.error(problem);
}
