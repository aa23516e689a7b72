import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "../root.ts";

const page = (name: string): string =>
  `<!doctype html><link rel="stylesheet" href="styles/tokens.css"><script type="module" src="${name}.js"></script>`;

const files: Readonly<Record<string, string>> = {
  "package.json": '{ "name": "jarscope", "version": "1.2.3" }',
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "__MSG_app_name__",
    version: "1.2.3",
    default_locale: "en",
    background: { service_worker: "background.js", scripts: ["background.js"], type: "module" },
    action: { default_popup: "popup.html" },
  }),
  "assets/_locales/en/messages.json": '{ "app_name": { "message": "Jarscope" } }',
  "assets/_locales/ko/messages.json": '{ "app_name": { "message": "Jarscope" } }',
  "assets/styles/tokens.css": "body { margin: 0 }",
  "src/core/site.ts": 'import { getDomain } from "tldts";\nexport const site = (host: string) => getDomain(host);',
  "src/platform/browser.ts": 'export { default as browser } from "webextension-polyfill";',
  "src/background/main.ts":
    'import { site } from "../core/site.ts";\nimport { browser } from "../platform/browser.ts";\nbrowser.tabs.onCreated.addListener((tab) => site(tab.url));',
  "src/ui/frame.tsx":
    'import { render } from "preact";\nexport const open = async () => render((await import("./audit-view.tsx")).view, document.body);',
  "src/ui/audit-view.tsx": "export const view = <p>한국어</p>;",
  "src/entries/popup.html": page("popup"),
  "src/entries/popup.ts": 'import { site } from "../core/site.ts";\ndocument.title = String(site(location.host));',
  "src/entries/panel.html": page("panel"),
  "src/entries/panel.tsx":
    'import { site } from "../core/site.ts";\nimport { open } from "../ui/frame.tsx";\nsite("") || open();',
};

/**
 * A small extension to build in tests, in a new folder inside the project, where packages are found.
 *
 * @param changes files to add or replace by their path.
 * @returns its folder.
 */
export function fixtureProject(changes: Readonly<Record<string, string>> = {}): string {
  const cache = join(projectRoot(), ".cache");
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, "fixture-"));
  for (const [path, content] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
