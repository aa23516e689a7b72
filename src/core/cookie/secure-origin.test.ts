import { describe, expect, it } from "vitest";
import { isSecureOrigin } from "./secure-origin.ts";

describe("secure origin", () => {
  it.each([
    ["https://a.test/", true],
    ["wss://a.test/", true],
    ["http://localhost/", true],
    ["http://x.localhost./", true],
    ["http://127.3.2.1/", true],
    ["http://[::1]/", true],
    ["http://a.test/", false],
    ["http://localhost.test/", false],
    ["ws://a.test/", false],
  ])("%s: %s", (url, expected) => expect(isSecureOrigin(new URL(url))).toBe(expected));
});
