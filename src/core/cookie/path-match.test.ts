import { describe, expect, it } from "vitest";
import { pathMatches } from "./path-match.ts";

describe("path-match", () => {
  it.each([
    ["/foo", "/foo", true],
    ["/foo/bar", "/foo", true],
    ["/foobar", "/foo", false],
    ["/foo", "/foo/", false],
    ["/foo/bar", "/foo/", true],
    ["/", "/", true],
    ["/x", "/", true],
  ])("%j under %j: %s", (request, cookie, expected) => expect(pathMatches(request, cookie)).toBe(expected));
});
