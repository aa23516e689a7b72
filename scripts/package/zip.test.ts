import { unzipSync } from "fflate";
import { expect, it, vi } from "vitest";
import { deterministicZip } from "./zip.ts";

const manifest = new TextEncoder().encode('{"manifest_version": 3}');
const icon = new Uint8Array([137, 80, 78, 71]);
const files = new Map([
  ["manifest.json", manifest],
  ["icons/16.png", icon],
]);

it("holds the files as they are", () => {
  const unzipped = unzipSync(deterministicZip(files));
  expect(Object.keys(unzipped)).toEqual(["icons/16.png", "manifest.json"]);
  expect(unzipped["icons/16.png"]).toEqual(icon);
  expect(unzipped["manifest.json"]).toEqual(manifest);
});

it("has the same bytes at another time, and whatever the order of the files", () => {
  const first = deterministicZip(files);
  vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
  const second = deterministicZip(new Map([...files].reverse()));
  vi.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it("has other bytes when a file changes", () => {
  const changed = new Map([...files, ["icons/16.png", new Uint8Array([1])] as const]);
  expect(Buffer.from(deterministicZip(changed)).equals(Buffer.from(deterministicZip(files)))).toBe(false);
});
