import { expect, it } from "vitest";
import { metafile } from "./metafile.fixture.ts";
import { budgetProblems, type Size, sizes, sizeTable } from "./sizes.ts";

const kilobytes: Record<string, number> = {
  "background.js": 10,
  "core.js": 20,
  "public-suffix-1.js": 50,
  "panel.js": 5,
  "styles/a.css": 4,
  "audit-1.js": 30,
  "audit-rules.js": 15,
  "page.js": 1,
};

const outputs = {
  "background.js": ["core.js", "public-suffix-1.js"],
  "core.js": ["public-suffix-1.js"],
  "panel.js": ["core.js", "lazy:audit-1.js"],
  "page.js": ["core.js", "audit-rules.js", "lazy:audit-1.js"],
  "audit-1.js": ["core.js", "audit-rules.js"],
  "audit-rules.js": [],
  "public-suffix-1.js": [],
};

const pages = new Map([
  ["panel", { scripts: ["panel.js"], styles: ["styles/a.css"] }],
  ["page", { scripts: ["page.js"], styles: [] }],
]);

function report(changes: Record<string, number> = {}): readonly Size[] {
  const all = { ...kilobytes, ...changes };
  return sizes({
    metafile: metafile(outputs),
    pages,
    gzip: (file) => (all[file] ?? 0) * 1024,
    isSuffixList: (file) => file.startsWith("public-suffix"),
  });
}

it("counts static chunks and style sheets once each, and the public suffix list by itself", () => {
  expect(report().map(({ name, gzip }) => [name, gzip / 1024])).toEqual([
    ["background", 30],
    ["panel", 29],
    ["page", 36],
    ["audit-1.js", 45],
    ["public suffix list", 50],
  ]);
});

it("counts for a lazy view all that some page has not loaded yet", () => {
  expect(report().find(({ name }) => name === "audit-1.js")?.files).toEqual(["audit-1.js", "audit-rules.js"]);
});

it("says what is over its budget and by how much", () => {
  expect(budgetProblems(report({ "background.js": 21 }))).toEqual([
    "background is 41.0 KB after gzip, over its budget of 40.0 KB.",
    "audit-1.js is 45.0 KB after gzip, over its budget of 40.0 KB.",
  ]);
  expect(budgetProblems(report({ "panel.js": 57, "audit-1.js": 1 }))).toEqual([
    "panel is 81.0 KB after gzip, over its budget of 80.0 KB.",
  ]);
});

it("lets a size be exactly its budget", () => {
  expect(budgetProblems(report({ "background.js": 20, "panel.js": 56, "audit-1.js": 25 }))).toEqual([]);
});

it("prints a line for each size", () => {
  expect(sizeTable(report()).split("\n")[0]).toBe("  background            30.0 KB  of 40.0 KB");
});

it("counts nothing twice that every view asks for by itself", () => {
  const lazy = ["lazy:rows.js", "lazy:judge.js", "lazy:view.js"];
  const graph = metafile({
    "panel.js": lazy,
    "rows.js": ["names.js"],
    "names.js": [],
    "judge.js": ["names.js", "rules.js"],
    "rules.js": [],
    "view.js": ["rules.js", "names.js"],
  });
  const sources = { "rows.js": "src/core/capture/cookie-rows.ts", "judge.js": "src/ui/analysis/judge.ts" };
  for (const [file, entryPoint] of Object.entries(sources)) Object.assign(graph.outputs[file] ?? {}, { entryPoint });
  const found = sizes({
    metafile: graph,
    pages: new Map([["panel", { scripts: ["panel.js"], styles: [] }]]),
    gzip: () => 1,
    isSuffixList: () => false,
  });
  expect(found.filter(({ name }) => name !== "panel" && name.endsWith(".js")).map(({ files }) => files)).toEqual([
    ["judge.js", "rules.js"],
    ["rows.js", "names.js"],
    ["view.js"],
  ]);
});
