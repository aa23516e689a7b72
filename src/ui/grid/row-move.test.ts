import { describe, expect, it } from "vitest";
import { rowMove, stopFrom } from "./row-move.ts";

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

describe("stopFrom", () => {
  const divides = (index: number): boolean => [0, 3, 4, 7].includes(index);

  it("goes on past dividers in the direction of the move", () => {
    expect(stopFrom(3, 1, 8, divides)).toBe(5);
    expect(stopFrom(4, -1, 8, divides)).toBe(2);
    expect(stopFrom(1, 1, 8, divides)).toBe(1);
  });

  it("turns back at the ends", () => {
    expect(stopFrom(0, -1, 8, divides)).toBe(1);
    expect(stopFrom(7, 1, 8, divides)).toBe(6);
    expect(stopFrom(0, 1, 1, () => true)).toBe(0);
  });
});
