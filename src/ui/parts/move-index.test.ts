import { expect, it } from "vitest";
import { moveIndex } from "./move-index.ts";

it.each([
  ["ArrowDown", 3, 4],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 0, 0],
  ["PageDown", 3, 8],
  ["PageUp", 3, 0],
  ["Home", 3, 0],
  ["End", 3, 9],
  ["a", 3, null],
])("%s from %d leads to %d", (key, from, to) => expect(moveIndex(key, from, 10, 5)).toBe(to));
