import { expect, it } from "vitest";
import { rowMove } from "./row-move.ts";

it("moves inside the list", () => {
  expect(rowMove("ArrowDown", 0, 3, 10)).toBe(1);
  expect(rowMove("ArrowDown", 2, 3, 10)).toBe(2);
  expect(rowMove("ArrowUp", 0, 3, 10)).toBe(0);
  expect(rowMove("PageDown", 0, 100, 10)).toBe(9);
  expect(rowMove("End", 0, 100, 10)).toBe(99);
  expect(rowMove("Home", 50, 100, 10)).toBe(0);
});

it("leaves other keys and an empty list alone", () => {
  expect(rowMove("Enter", 0, 3, 10)).toBeNull();
  expect(rowMove("ArrowDown", 0, 0, 10)).toBeNull();
});
