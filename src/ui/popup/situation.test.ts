import { describe, expect, it } from "vitest";
import type { FrameState } from "../../protocol/frame-state.ts";
import { popupActions } from "./popup-actions.ts";
import { situationOf } from "./situation.ts";

const at = (url: string | null, access: FrameState["access"]): FrameState => ({ url, access }) as FrameState;

describe("situationOf", () => {
  it.each([
    [null, "connecting"],
    [at("https://shop.test/", "all"), "ready"],
    [at("http://shop.test/", "some"), "ready"],
    [at("https://shop.test/", "none"), "no-access"],
    [at("chrome://settings/", "all"), "internal"],
    [at("about:blank", "none"), "internal"],
    [at("moz-extension://x/page.html", "all"), "internal"],
    [at("file:///tmp/x.html", "all"), "internal"],
    // With access to all sites an address is withheld only for pages of the browser.
    [at(null, "all"), "internal"],
    [at(null, "none"), "no-access"],
  ] as const)("%#", (state, expected) => expect(situationOf(state)).toBe(expected));
});

describe("popupActions", () => {
  const ids = (...args: Parameters<typeof popupActions>): readonly string[] =>
    popupActions(...args).map(({ id }) => id);

  it("offers what can be done now", () => {
    expect(ids("off", false)).toEqual(["record-and-reload", "record"]);
    expect(ids("off", true)).toEqual(["record-and-reload", "record", "clear"]);
    expect(ids("on", true)).toEqual(["pause", "stop", "clear"]);
    expect(ids("paused", false)).toEqual(["resume", "stop"]);
  });
});
