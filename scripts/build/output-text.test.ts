import { expect, it } from "vitest";
import { outputTextProblems } from "./output-text.ts";

function problems(text: string, worker: readonly string[] = []): readonly string[] {
  return outputTextProblems(new Map([["a.js", text]]), worker, ["/home/someone/jarscope"]);
}

it("finds a path of the machine", () => {
  expect(problems('// /home/someone/jarscope/src/a.ts\nvar a = "";')).toEqual([
    expect.stringContaining("path of this"),
  ]);
});

it.each(["t.innerHTML = x", "t.outerHTML=x"])("finds HTML written as text: %s", (text) => {
  expect(problems(text)).toHaveLength(1);
});

it.each(["t.innerHTML == x", 'const innerHTMLName = "x"'])("lets pass %s", (text) => {
  expect(problems(text)).toEqual([]);
});

it.each(["import(name)", "await import ( path + name )"])("finds the computed %s in the background only", (text) => {
  expect(problems(text, ["a.js"])).toHaveLength(1);
  expect(problems(text)).toEqual([]);
});

it.each(['import {a} from "./a.js"', "store.import(file)", "_import(x)"])("lets the background have %s", (text) => {
  expect(problems(text, ["a.js"])).toEqual([]);
});
