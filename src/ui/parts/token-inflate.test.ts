import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflateBounded } from "./token-inflate.ts";

describe("inflateBounded", () => {
  it("gives back what was deflated", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (octets) => {
        expect(Array.from(inflateBounded(deflateSync(octets)) ?? [])).toEqual([...octets]);
      }),
    );
  });

  it("stops at what grows without end", () => {
    const bomb = deflateSync(new Uint8Array(6 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(8192);
    expect(inflateBounded(bomb)).toBeNull();
  });

  it("gives null for anything else", () => {
    expect(inflateBounded(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => void inflateBounded(octets)));
  });
});
