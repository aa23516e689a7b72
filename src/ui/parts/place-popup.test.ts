import { expect, it } from "vitest";
import { placePopup } from "./place-popup.ts";

const VIEW = { width: 400, height: 300 };

it("goes below its anchor", () => {
  expect(placePopup({ left: 10, top: 0, bottom: 24 }, { width: 100, height: 80 }, VIEW)).toEqual({ left: 10, top: 26 });
});

it("stays inside the view", () => {
  expect(placePopup({ left: 380, top: 0, bottom: 24 }, { width: 100, height: 80 }, VIEW).left).toBe(296);
  expect(placePopup({ left: 0, top: 270, bottom: 290 }, { width: 100, height: 80 }, VIEW).top).toBe(188);
  expect(placePopup({ left: 0, top: 10, bottom: 30 }, { width: 100, height: 400 }, VIEW).top).toBe(4);
});
