import { expect, it } from "vitest";
import { backgroundImportProblems } from "./background-imports.ts";
import { metafile } from "./metafile.fixture.ts";

const start = "src/background/main.ts";

it("accepts a background of static imports, whatever the views do", () => {
  const inputs = { [start]: ["src/core/a.ts"], "src/core/a.ts": [], "src/ui/v.ts": ["lazy:src/core/a.ts"] };
  expect(backgroundImportProblems(metafile({}, inputs), start)).toEqual([]);
});

it("finds import() anywhere behind the background and says by which way", () => {
  const inputs = { [start]: ["src/core/a.ts"], "src/core/a.ts": ["lazy:src/core/b.ts"], "src/core/b.ts": [] };
  expect(backgroundImportProblems(metafile({}, inputs), start)).toEqual([
    "src/core/a.ts loads src/core/b.ts by import(), which no service worker may: reached by src/background/main.ts > src/core/a.ts.",
  ]);
});
