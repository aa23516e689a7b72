import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { buildOnce } from "./once.ts";
import { fixtureProject } from "./project.fixture.ts";
import { targets } from "./target.ts";

const made: string[] = [];

function project(changes?: Record<string, string>): string {
  const root = fixtureProject(changes);
  made.push(root);
  return root;
}

async function problems(changes: Record<string, string>): Promise<string> {
  return (await buildOnce(project(changes), "chrome")).problems.join("\n");
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

describe.each(targets)("the build for %s", (target) => {
  it("is fit to ship, with the list of public suffixes and lazy views in chunks of their own", async () => {
    const root = project();
    const verdict = await buildOnce(root, target);
    expect(verdict.problems).toEqual([]);

    const names = readdirSync(join(root, "dist", target));
    expect(names).toEqual(
      expect.arrayContaining(["background.js", "manifest.json", "panel.html", "panel.js", "styles"]),
    );
    expect(names.filter((name) => name.startsWith("public-suffix"))).toEqual([
      "public-suffix.js",
      "public-suffix.js.map",
    ]);
    const lazy = names.find((name) => name.startsWith("audit-view-") && name.endsWith(".js")) ?? "";
    expect(readFileSync(join(root, "dist", target, lazy), "utf8")).toContain("한국어");
    expect(verdict.sizes.map(({ name }) => name)).toEqual(["background", "panel", "popup", lazy, "public suffix list"]);
  });
});

it("makes the same bytes twice", async () => {
  const bytes = async (root: string): Promise<string> => {
    await buildOnce(root, "chrome");
    const at = join(root, "dist/chrome");
    const files = readdirSync(at).filter((name) => name.includes("."));
    return files.map((name) => `${name}\n${readFileSync(join(at, name), "utf8")}`).join("\n");
  };
  expect(await bytes(project())).toBe(await bytes(project()));
});

it("fails on import() behind the background", async () => {
  const found = await problems({ "src/core/site.ts": 'export const site = async () => import("tldts");' });
  expect(found).toContain("reached by src/background/main.ts > src/core/site.ts");
});

it("fails on a computed import() behind the background", async () => {
  const found = await problems({ "src/core/site.ts": 'import "tldts"; export const site = (name) => import(name);' });
  expect(found).toContain("belongs to the background and uses import()");
});

it("fails on an import against the layers", async () => {
  const found = await problems({
    "src/core/site.ts": 'import "tldts"; export { browser as site } from "../platform/browser.ts";',
  });
  expect(found).toContain("src/core may not import src/platform");
});

it("fails over budget", async () => {
  const noise = Array.from({ length: 9000 }, (_, n) => Math.sin(n + 1).toString(36)).join();
  const found = await problems({ "src/core/site.ts": `import "tldts"; export const site = () => "${noise}";` });
  expect(found).toMatch(/^background is \d+\.\d KB after gzip, over its budget of 40\.0 KB\.$/m);
});

it("fails on HTML written as text", async () => {
  const found = await problems({ "src/entries/popup.ts": "document.body.innerHTML = location.hash;" });
  expect(found).toBe("popup.js writes HTML as text: build the nodes instead.");
});

it("fails on a page that names a file nobody made", async () => {
  const found = await problems({
    "assets/styles/tokens.css": "",
    "src/entries/popup.html": '<script src="pop.js"></script>',
  });
  expect(found).toContain("popup.html names pop.js, which is not in the build.");
});

it("fails on a message that one language lacks", async () => {
  expect(await problems({ "assets/_locales/ko/messages.json": "{}" })).toContain("app_name is in en but not in ko");
});

it("gives file and line of a source that does not parse", async () => {
  expect(await problems({ "src/entries/popup.ts": "\nconst = 1;" })).toContain("src/entries/popup.ts:2:6");
});

it("says so when the background is missing", async () => {
  const root = project();
  rmSync(join(root, "src/background"), { recursive: true });
  await expect(buildOnce(root, "chrome")).rejects.toThrow("src/background/main.ts is missing.");
});
