import { expect, it } from "vitest";
import { inputRoutes, lazyOutputs, staticClosure } from "./graph.ts";
import { metafile } from "./metafile.fixture.ts";

const meta = metafile(
  {
    "panel.js": ["a.js", "lazy:view.js"],
    "a.js": ["b.js"],
    "b.js": ["a.js", "lazy:writer.js"],
    "view.js": ["b.js", "c.js"],
    "c.js": ["lazy:deep.js"],
    "writer.js": [],
    "deep.js": [],
    "other.js": ["lazy:foreign.js"],
    "foreign.js": [],
  },
  { "m.ts": ["n.ts", "lazy:o.ts"], "n.ts": ["m.ts"], "o.ts": ["p.ts"], "p.ts": [], "q.ts": [] },
);

it("follows static imports only, each once, rings included", () => {
  expect(staticClosure(meta, ["panel.js"])).toEqual(["panel.js", "a.js", "b.js"]);
});

it("finds every chunk behind import(), also one behind another", () => {
  expect(lazyOutputs(meta, ["panel.js"])).toEqual(["view.js", "writer.js", "deep.js"]);
});

it("tells by which way a source file is reached", () => {
  expect([...inputRoutes(meta, "m.ts")]).toEqual([
    ["m.ts", ["m.ts"]],
    ["n.ts", ["m.ts", "n.ts"]],
    ["o.ts", ["m.ts", "o.ts"]],
    ["p.ts", ["m.ts", "o.ts", "p.ts"]],
  ]);
});
