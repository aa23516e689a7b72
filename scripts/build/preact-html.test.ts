import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { withoutInnerHtml } from "./preact-html.ts";

const preact = readFileSync(join(projectRoot(), "node_modules/preact/dist/preact.mjs"), "utf8");

it("takes the assignment out of the installed Preact and nothing else", () => {
  const patched = withoutInnerHtml(preact);
  expect(patched).not.toMatch(/innerHTML\s*=[^=]/);
  expect(patched).toContain("dangerouslySetInnerHTML is not supported");
  expect(patched.replace(/\(\(\)=>\{throw[^}]*\}\)\(\)/, "")).toBe(preact.replace("(t.innerHTML=h.__html)", ""));
});

it.each([
  ["gone", "render(a.textContent=b)", "0 times"],
  ["there twice", "(a.innerHTML=b.__html),(c.innerHTML=d.__html)", "2 times"],
])("refuses a Preact whose assignment is %s", (_, source, reason) => {
  expect(() => withoutInnerHtml(source)).toThrow(reason);
});
