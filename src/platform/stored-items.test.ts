import { expect, it } from "vitest";
import { decodeItems } from "./stored-items.ts";

it("takes what the page's storage holds", () => {
  expect(decodeItems('[["localStorage","a","1"],["sessionStorage","b","2"]]')).toEqual([
    { area: "localStorage", key: "a", value: "1" },
    { area: "sessionStorage", key: "b", value: "2" },
  ]);
});

it.each(["", "null", "{}", "7", "[1"])("takes %s for no answer", (text) => {
  expect(decodeItems(text)).toBeNull();
});

it("leaves out what a page made up", () => {
  expect(decodeItems('[["cookieJar","a","1"],["localStorage",1,"x"],"y",["localStorage","k","v"]]')).toEqual([
    { area: "localStorage", key: "k", value: "v" },
  ]);
});
