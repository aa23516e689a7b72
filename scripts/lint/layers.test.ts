import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../root.ts";

// The linter's own configuration, tried on files that are wrong on purpose. They live outside of the project, so that no
// other check meets them.

const root = projectRoot();
const imports = (path: string): string => `import { thing } from "${path}";\n\nexport const other = thing;\n`;

const wrong: Readonly<Record<string, readonly [source: string, rule: string]>> = {
  "src/core/site/to-protocol.ts": [imports("../../protocol/command.ts"), "noRestrictedImports"],
  "src/core/to-platform.ts": [imports("../platform/browser.ts"), "noRestrictedImports"],
  "src/core/to-node.ts": [imports("node:fs"), "noRestrictedImports"],
  "src/core/to-package.ts": [imports("valibot"), "noRestrictedImports"],
  "src/core/to-type.ts": ['export type { Thing } from "../ui/thing.ts";\n', "noRestrictedImports"],
  "src/protocol/to-platform.ts": [imports("../platform/browser.ts"), "noRestrictedImports"],
  "src/platform/to-background.ts": [imports("../background/hub.ts"), "noRestrictedImports"],
  "src/background/to-ui.ts": [imports("../ui/view.tsx"), "noRestrictedImports"],
  "src/ui/view/to-platform.ts": [imports("../../platform/browser.ts"), "noRestrictedImports"],
  "src/ui/to-background.ts": [imports("../background/hub.ts"), "noRestrictedImports"],
  "src/entries/to-background.ts": [imports("../background/main.ts"), "noRestrictedImports"],
  "src/ui/polyfill.ts": [
    'import browser from "webextension-polyfill";\n\nexport const tabs = browser.tabs;\n',
    "noRestrictedImports",
  ],
  "src/background/global.ts": ["export const tabs = chrome.tabs;\n", "noRestrictedGlobals"],
  "src/core/any.ts": ["export const value: any = 1;\n", "noExplicitAny"],
  "src/core/log.ts": ['console.log("here");\n\nexport const done = 1;\n', "noConsole"],
  "src/core/default.ts": ["export default 1;\n", "noDefaultExport"],
  "src/core/ignore.ts": ["// @ts-ignore\nexport const value: number = 1;\n", "noTsIgnore"],
  "src/core/only.test.ts": ['import { it } from "vitest";\n\nit.only("a", () => {});\n', "noFocusedTests"],
  "src/core/skip.test.ts": ['import { it } from "vitest";\n\nit.skip("a", () => {});\n', "noSkippedTests"],
  "src/ui/html.tsx": [
    "export const view = <p dangerouslySetInnerHTML={{ __html: location.hash }} />;\n",
    "noDangerouslySetInnerHtml",
  ],
  "src/ui/click.tsx": ["export const view = <div onClick={() => {}}>x</div>;\n", "useKeyWithClickEvents"],
};

const right: Readonly<Record<string, string>> = {
  "src/core/site/fine.ts": imports("tldts"),
  "src/core/cookie/fine.ts": imports("../site/fine.ts"),
  "src/core/fine.test.ts": imports("fast-check"),
  "src/protocol/fine.ts": imports("../core/cookie/fine.ts"),
  "src/platform/fine.ts": 'import browser from "webextension-polyfill";\n\nexport const all = [browser, chrome];\n',
  "src/ui/fine.ts": imports("../protocol/fine.ts"),
  "src/entries/fine.ts": imports("../platform/fine.ts"),
};

const report = v.object({
  diagnostics: v.array(v.object({ category: v.string(), location: v.object({ path: v.string() }) })),
});

let folder: string;
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jarscope-lint-"));
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  // The configuration reads .gitignore, and looks for a repository to do so.
  execFileSync("git", ["init", "-q", folder]);
  writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
  const sources = [
    ...Object.entries(wrong).map(([path, [source]]) => [path, source] as const),
    ...Object.entries(right),
  ];
  for (const [path, source] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  found = lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each(Object.entries(wrong))("%s is refused", (path, [, rule]) => {
  expect(found.get(path)).toContain(rule);
});

it.each(Object.keys(right))("%s is accepted", (path) => {
  expect(found.get(path) ?? []).toEqual([]);
});

/** Names of the rules that each file breaks. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "--colors=off", "."];
  const { stdout } = spawnSync(join(root, "node_modules/.bin/biome"), args, { cwd: folder, encoding: "utf8" });
  const { diagnostics } = v.parse(report, JSON.parse(stdout));
  const rules = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    const rule = category.split("/").at(-1) ?? category;
    rules.set(location.path, [...(rules.get(location.path) ?? []), rule]);
  }
  return rules;
}
