import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, projectVersion } from "../root.ts";
import { manifestFor, manifestMessages, parseManifest } from "./manifest.ts";
import { oldest } from "./target.ts";

const root = projectRoot();
const source = parseManifest(readFileSync(join(root, "manifest.json"), "utf8"));
const chrome = manifestFor("chrome", source, "9.8.7");
const firefox = manifestFor("firefox", source, "9.8.7");

describe("manifest.json", () => {
  it("has the version of package.json", () => {
    expect(source["version"]).toBe(projectVersion(root));
  });

  it("asks for no release older than the bundle is made for", () => {
    expect(`chrome${source["minimum_chrome_version"]}`).toBe(oldest.chrome);
    expect(source["browser_specific_settings"]).toMatchObject({
      gecko: { strict_min_version: `${oldest.firefox.replace("firefox", "")}.0` },
    });
  });
});

describe("the manifest of Chromium", () => {
  it("starts a module service worker and nothing else", () => {
    expect(chrome["background"]).toEqual({ service_worker: "background.js", type: "module" });
  });

  it("has nothing that only Firefox reads", () => {
    expect(chrome).not.toHaveProperty("browser_specific_settings");
    expect(chrome["minimum_chrome_version"]).toBe("130");
  });
});

describe("the manifest of Firefox", () => {
  it("starts a module background script and nothing else", () => {
    expect(firefox["background"]).toEqual({ scripts: ["background.js"], type: "module" });
  });

  it("has nothing that only Chromium reads", () => {
    expect(firefox).not.toHaveProperty("minimum_chrome_version");
    expect(firefox).toHaveProperty("browser_specific_settings.gecko.id");
  });
});

it("gives both browsers the same permissions and the given version", () => {
  for (const manifest of [chrome, firefox]) {
    expect(manifest["permissions"]).toEqual(source["permissions"]);
    expect(manifest["host_permissions"]).toEqual(source["host_permissions"]);
    expect(manifest["version"]).toBe("9.8.7");
  }
});

it("leaves its source as it was", () => {
  expect(source["background"]).toHaveProperty("scripts");
  expect(source["background"]).toHaveProperty("service_worker");
});

it("names the messages that a manifest takes from the locales", () => {
  expect(manifestMessages({ name: "__MSG_app_name__", action: { title: "__MSG_open__" } })).toEqual([
    "app_name",
    "open",
  ]);
});
