import { expect, it } from "vitest";
import { layerProblems } from "./layers.ts";
import { metafile } from "./metafile.fixture.ts";

const modules = "node_modules";
const good = {
  "src/background/main.ts": ["src/platform/browser.ts", "src/core/a.ts", "src/protocol/p.ts"],
  "src/platform/browser.ts": [`${modules}/webextension-polyfill/dist/browser-polyfill.js`, "src/protocol/p.ts"],
  "src/protocol/p.ts": ["src/core/a.ts"],
  "src/core/a.ts": [`${modules}/tldts/dist/es6/index.js`, "src/core/b.ts"],
  "src/core/b.ts": [],
  "src/ui/view.tsx": ["src/core/a.ts", "src/protocol/p.ts", `${modules}/preact/jsx-runtime/dist/jsxRuntime.mjs`],
  "src/entries/panel.tsx": [
    "src/ui/view.tsx",
    "src/platform/browser.ts",
    `../../${modules}/@preact/signals/dist/s.mjs`,
  ],
  [`${modules}/@preact/signals/dist/s.mjs`]: [`${modules}/preact/hooks/dist/hooks.mjs`],
};

it("accepts the arrows of the architecture", () => {
  expect(layerProblems(metafile({}, good))).toEqual([]);
});

it.each([
  ["src/core/x.ts", "src/protocol/p.ts"],
  ["src/core/x.ts", "src/platform/p.ts"],
  ["src/protocol/x.ts", "src/platform/p.ts"],
  ["src/platform/x.ts", "src/background/hub.ts"],
  ["src/platform/x.ts", "src/ui/view.tsx"],
  ["src/background/x.ts", "src/ui/view.tsx"],
  ["src/background/x.ts", "src/entries/panel.tsx"],
  ["src/ui/x.ts", "src/platform/browser.ts"],
  ["src/ui/x.ts", "src/background/hub.ts"],
  ["src/ui/x.ts", "src/entries/panel.tsx"],
])("%s may not import %s", (from, to) => {
  const problems = layerProblems(metafile({}, { ...good, [from]: [to] }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${from} imports ${to}`);
});

it.each([
  ["src/core/x.ts", "valibot"],
  ["src/core/x.ts", "preact"],
  ["src/background/x.ts", "preact"],
  ["src/ui/x.ts", "tldts"],
])("%s may not use the package %s", (from, name) => {
  const problems = layerProblems(metafile({}, { ...good, [from]: [`../../${modules}/${name}/dist/i.js`] }));
  expect(problems).toEqual([expect.stringContaining(`may not use ${name}`)]);
});

it("lets an entry use the background's files but not start it", () => {
  const entry = "src/entries/page.ts";
  expect(layerProblems(metafile({}, { ...good, [entry]: ["src/background/hub.ts"] }))).toEqual([]);
  expect(layerProblems(metafile({}, { ...good, [entry]: ["src/background/main.ts"] }))).toHaveLength(1);
});

it("refuses a folder that is no layer", () => {
  expect(layerProblems(metafile({}, { ...good, "src/helpers/x.ts": ["src/core/a.ts"] }))).toHaveLength(1);
});

it("wants the polyfill in exactly one file of the platform", () => {
  const twice = { ...good, "src/platform/second.ts": [`${modules}/webextension-polyfill/dist/browser-polyfill.js`] };
  expect(layerProblems(metafile({}, twice))).toEqual([expect.stringContaining("second.ts")]);
  const never = { ...good, "src/platform/browser.ts": [] };
  expect(layerProblems(metafile({}, never))).toEqual([expect.stringContaining("no file does")]);
});
