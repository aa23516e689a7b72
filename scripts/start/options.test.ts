import { describe, expect, it } from "vitest";
import { hasDisplay, startOptions } from "./options.ts";

describe("startOptions", () => {
  it("takes Chromium unless told otherwise", () => {
    expect(startOptions(["--headless"])).toEqual({ browser: "chromium", headless: true });
    expect(startOptions(["--browser", "firefox", "--headless"])).toEqual({ browser: "firefox", headless: true });
  });

  it("says which browsers there are", () => {
    expect(() => startOptions(["--browser", "opera"])).toThrow('--browser takes chromium or firefox, not "opera".');
  });
});

describe("hasDisplay", () => {
  it("asks Linux for a display server, and the others not at all", () => {
    expect(hasDisplay("linux", {})).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: "" })).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
    expect(hasDisplay("darwin", {})).toBe(true);
    expect(hasDisplay("win32", {})).toBe(true);
  });
});
