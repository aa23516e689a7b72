import { describe, expect, it } from "vitest";
import { defaultPath } from "./default-path.ts";

describe("default-path", () => {
  it.each([
    ["/", "/"],
    ["/a", "/"],
    ["/a/", "/a"],
    ["/a/b", "/a"],
    ["//a", "/"],
    ["", "/"],
    ["about", "/"],
  ])("of %j is %j", (pathname, expected) => expect(defaultPath(pathname)).toBe(expected));
});
