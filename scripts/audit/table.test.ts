import { expect, it } from "vitest";
import { columns } from "./table.ts";

it("keeps columns under each other where letters are two columns wide", () => {
  const lines = columns([
    ["규칙", "x"],
    ["abcd", "y"],
  ]).split("\n");
  expect(lines).toEqual(["규칙  x", "────  ─", "abcd  y"]);
});

it("lets no control character through to the terminal", () => {
  expect(columns([["a"], ["\u001b[2J"]])).not.toContain("\u001b");
});
