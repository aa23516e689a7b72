import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { candidates } from "./candidates.ts";
import { findBrowser, refuse } from "./find.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-find-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A program that says what a browser says of itself. */
async function program(name: string, says: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\necho "${says}"\n`);
  await chmod(path, 0o755);
  return path;
}

const install = (): Promise<void> => Promise.reject(new Error("nothing to install"));

describe("findBrowser", () => {
  it("takes the environment's choice first", async () => {
    const mine = await program("mine", "Chromium 150.0.1.2 built on Debian");
    const other = await program("other", "Chromium 156.0.0.0");
    const found = await findBrowser("chromium", { env: { JARSCOPE_CHROMIUM: mine }, candidates: [other], install });
    expect(found).toEqual({
      name: "chromium",
      executable: mine,
      product: "Chromium 150.0.1.2 built on Debian",
      version: "150.0.1.2",
    });
  });

  it("looks commands up on the path, and skips what cannot be used", async () => {
    await program("google-chrome", "Google Chrome 150.0.0.1");
    await program("broken", "no version here");
    const good = await program("chromium", "Chromium 156.0.8078.79");
    const names = ["missing", "google-chrome", "broken", "chromium"];
    const found = await findBrowser("chromium", { env: { PATH: folder }, candidates: names, install });
    expect(found.executable).toBe(good);
  });

  it("reads Firefox's version", async () => {
    const mine = await program("firefox", "Mozilla Firefox 153.7.0esr");
    const found = await findBrowser("firefox", { env: { JARSCOPE_FIREFOX: mine }, install });
    expect(found.version).toBe("153.7.0esr");
  });

  it("installs as the last resort, and looks again", async () => {
    const path = join(folder, "late");
    const found = await findBrowser("firefox", {
      env: {},
      candidates: [path],
      install: async () => {
        await program("late", "Mozilla Firefox 153.7");
      },
    });
    expect(found.executable).toBe(path);
  });

  it("says what to do when the environment's choice is unusable", async () => {
    const missing = findBrowser("firefox", { env: { JARSCOPE_FIREFOX: "/nowhere" }, install });
    await expect(missing).rejects.toThrow('JARSCOPE_FIREFOX is "/nowhere", which cannot be started');
    const branded = await program("chrome", "Google Chrome 137.0.1.1");
    const refused = findBrowser("chromium", { env: { JARSCOPE_CHROMIUM: branded }, install });
    await expect(refused).rejects.toThrow("no longer loads unpacked extensions");
  });
});

describe("refuse", () => {
  it.each([
    ["Google Chrome 136.0.1.1", false],
    ["Google Chrome 137.0.1.1", true],
    ["Google Chrome beta 140.0.1.1", true],
    ["Google Chrome for Testing 150.0.1.1", false],
    ["Chromium 156.0.1.1", false],
  ])("%s: %s", (product, refused) => {
    expect(refuse(product) !== undefined).toBe(refused);
  });
});

describe("candidates", () => {
  it("looks into both application folders on a Mac", () => {
    const paths = candidates("firefox", "darwin", { HOME: "/Users/ada" });
    expect(paths).toContain("/Applications/Firefox.app/Contents/MacOS/firefox");
    expect(paths).toContain("/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox");
  });
});
