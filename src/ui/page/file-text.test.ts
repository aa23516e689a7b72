import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { fileText, LONGEST_TEXT, TooLong } from "./file-text.ts";

const { signal } = new AbortController();

it("reads a file as it is", async () => {
  expect(await fileText(new Blob(["한글 {}"]), signal)).toBe("한글 {}");
  expect(await fileText(new Blob([]), signal)).toBe("");
});

it("unpacks gzip", async () => {
  expect(await fileText(new Blob([gzipSync("한글 {}")]), signal)).toBe("한글 {}");
});

it("fails on gzip that is cut off", async () => {
  await expect(fileText(new Blob([gzipSync("x".repeat(5000)).subarray(0, 20)]), signal)).rejects.toThrow();
});

it("reads nothing longer than there is room for", async () => {
  const huge = { size: LONGEST_TEXT + 1 } as Blob;
  await expect(fileText(huge, signal)).rejects.toThrow(TooLong);
});

it("stops unpacking when asked", async () => {
  await expect(fileText(new Blob([gzipSync("x")]), AbortSignal.abort())).rejects.toThrow();
});
