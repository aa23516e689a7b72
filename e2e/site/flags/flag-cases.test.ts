import { expect, test } from "vitest";
import { linesOn } from "./flag-case.ts";
import { FLAG_CASES } from "./flag-cases.ts";

test("ids are unique and fit a url", () => {
  const ids = FLAG_CASES.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test("no two cases use the same cookie name, except the pair that must", () => {
  const names = FLAG_CASES.flatMap((one) => [...new Set(one.lines.map((line) => line.split(/[=;]/)[0]?.trim() ?? ""))]);
  const twice = names.filter((name, at) => name !== "" && names.indexOf(name) !== at);
  expect(twice).toEqual(["guard"]);
});

test("lines are byte strings without line breaks", () => {
  for (const line of FLAG_CASES.flatMap((one) => one.lines)) expect(line).toMatch(/^[^\r\n\0\u0100-\uffff]*$/);
});

test("placeholders become the names of the host asked", () => {
  const one = FLAG_CASES.find((candidate) => candidate.id === "shadow-domain");
  expect(one && linesOn("www.flags-t1.test", one)).toEqual([
    "shadow_domain=parent; Path=/; Domain=flags-t1.test",
    "shadow_domain=host; Path=/",
  ]);
  for (const line of FLAG_CASES.flatMap((each) => linesOn("flags.test", each))) expect(line).not.toContain("$");
});
