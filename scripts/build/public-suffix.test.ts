import { expect, it } from "vitest";
import { metafile } from "./metafile.fixture.ts";
import { isSuffixEntry, isSuffixList, suffixRenames } from "./public-suffix.ts";

function outputs(inputs: Record<string, readonly string[]>): ReturnType<typeof metafile> {
  const made = metafile(Object.fromEntries(Object.keys(inputs).map((path) => [path, []])));
  for (const [path, names] of Object.entries(inputs)) {
    const output = made.outputs[path];
    if (output) output.inputs = Object.fromEntries(names.map((name) => [name, { bytesInOutput: 1 }]));
  }
  return made;
}

it("names the chunk of the public suffix list and no other", () => {
  const meta = outputs({
    "chunk-A.js": ["node_modules/tldts/dist/es6/index.js", "../../node_modules/tldts-core/dist/es6/index.js"],
    "chunk-B.js": ["src/core/site/site.ts", "node_modules/tldts/dist/es6/index.js"],
    "chunk-C.js": [],
    "panel.js": ["src/entries/panel.tsx"],
  });
  expect(suffixRenames(meta)).toEqual([["chunk-A.js", "public-suffix-A.js"]]);
});

it("tells the list from the entry that keeps it apart", () => {
  expect([isSuffixList("public-suffix-A.js"), isSuffixEntry("public-suffix-A.js")]).toEqual([true, false]);
  expect([isSuffixList("public-suffix.js"), isSuffixEntry("public-suffix.js")]).toEqual([false, true]);
});
