import { expect, it } from "vitest";
import { namedFiles, pageFiles } from "./page-files.ts";

const html = `<!doctype html>
<!-- <script src="old.js"></script> -->
<link rel="stylesheet" href="./styles/panel.css">
<link rel="icon" href="icons/32.png">
<script type="module" src="/panel.js"></script>
<img alt="" src='icons/48.png'>`;

const styles: Record<string, string> = {
  "styles/panel.css": '@import "tokens.css"; @import url("./grid/rows.css"); a { color: red }',
  "styles/tokens.css": "",
  "styles/grid/rows.css": '@import "../tokens.css";',
};

it("names a page's scripts and its style sheets, imported ones too, each once", () => {
  expect(pageFiles(html, (path) => styles[path])).toEqual({
    scripts: ["panel.js"],
    styles: ["styles/panel.css", "styles/tokens.css", "styles/grid/rows.css"],
  });
});

it("names every file of a page, comments left out", () => {
  expect(namedFiles(html)).toEqual(["panel.js", "styles/panel.css", "icons/32.png", "icons/48.png"]);
});
