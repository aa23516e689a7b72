import { expect, it } from "vitest";
import type { FrameState } from "../../protocol/frame-state.ts";
import { bannersOf } from "./banner.ts";

const STATE: FrameState = {
  tabId: 1,
  recordId: "r",
  tabClosed: false,
  url: "https://shop.test/",
  title: "Shop",
  private: false,
  storeId: "0",
  container: null,
  access: "all",
  browser: { name: "chromium", version: "1" },
  recording: "on",
  claims: ["person"],
  since: 0,
  tabs: [],
  dropped: 0,
  always: { everywhere: false, sites: [] },
};

const banners = (part: Partial<FrameState>, recorded = false) =>
  bannersOf({ state: { ...STATE, ...part }, file: null, recorded });

it("says nothing while all is well", () => {
  expect(banners({})).toEqual([]);
  expect(bannersOf({ state: null, file: null, recorded: false })).toEqual([]);
});

it("tells never recorded from stopped", () => {
  expect(banners({ recording: "off" })).toEqual(["not-recording"]);
  expect(banners({ recording: "off" }, true)).toEqual(["stopped"]);
  expect(banners({ recording: "paused" })).toEqual(["paused"]);
});

it("asks for access before anything else", () => {
  expect(banners({ access: "none", recording: "off", private: true })).toEqual(["no-access", "private"]);
  expect(banners({ access: "some" })).toEqual(["some-access"]);
});

it("asks for nothing where nothing can be done", () => {
  expect(banners({ tabClosed: true, access: "some", recording: "off" })).toEqual(["tab-closed"]);
  expect(bannersOf({ state: STATE, file: "file", recorded: true })).toEqual(["file"]);
  expect(bannersOf({ state: STATE, file: "har", recorded: true })).toEqual(["har"]);
});
