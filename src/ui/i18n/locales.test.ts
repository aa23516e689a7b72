import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SEVERITIES } from "../../core/audit/finding.ts";
import { RECORD_RULES } from "../../core/audit/record-registry.ts";
import { RULES } from "../../core/audit/registry.ts";
import { CONDITION_IDS } from "../../core/capture/condition.ts";
import { REASONS } from "../../core/cookie/reasons.ts";
import { messageKey } from "../../core/message/message.ts";
import { copyFormats } from "../../core/report/copy.ts";
import { ROLES } from "../../core/session/role.ts";
import type { Catalog } from "./catalog.ts";
import { visibleLiterals } from "./visible-literals.fixture.ts";

const root = join(import.meta.dirname, "../../..");
const LANGUAGES = ["en", "ko"] as const;

/** The parts of a language by file name. */
function partsOf(language: string): ReadonlyMap<string, Catalog> {
  const folder = join(root, "assets/_locales", language);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Map(files.sort().map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as Catalog]));
}

const parts = new Map(LANGUAGES.map((language) => [language, partsOf(language)]));
const catalog = (language: (typeof LANGUAGES)[number]): Catalog =>
  Object.assign({}, ...(parts.get(language)?.values() ?? []));
const [en, ko] = [catalog("en"), catalog("ko")];
const known = new Set(Object.keys(en));

/** Sources of the product, tests and what serves tests left out. */
const sources: readonly { readonly path: string; readonly text: string }[] = readdirSync(join(root, "src"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|fixture|d)\.tsx?$/.test(path) && !path.startsWith("ui/dev"))
  .map((path) => ({ path, text: readFileSync(join(root, "src", path), "utf8") }));

function placeholders(message: string): readonly string[] {
  return [...new Set(message.match(/\$\d|\$\w+\$/g) ?? [])].sort();
}

describe("the locale parts", () => {
  it("are the same files with the same keys in both languages", () => {
    const keys = (language: (typeof LANGUAGES)[number]): unknown =>
      [...(parts.get(language) ?? [])].map(([file, part]) => [file, Object.keys(part).sort()]);
    expect(keys("ko")).toEqual(keys("en"));
  });

  it.each(LANGUAGES)("hold no key twice in %s", (language) => {
    const all = [...(parts.get(language)?.values() ?? [])].flatMap((part) => Object.keys(part));
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });

  it("have equal placeholders in both languages", () => {
    const differing = [...known].filter((key) => {
      return String(placeholders(en[key]?.message ?? "")) !== String(placeholders(ko[key]?.message ?? ""));
    });
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)("hold names and texts that both browsers take, in %s", (language) => {
    const wrong = Object.entries(catalog(language)).filter(([key, { message, placeholders: named = {} }]) => {
      const unknown = (message.match(/\$[A-Za-z0-9@_]+\$/g) ?? []).filter(
        (name) => !(name.slice(1, -1).toLowerCase() in named),
      );
      return !/^\w+$/.test(key) || message.trim() === "" || unknown.length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe("every key exists that", () => {
  const has = (key: string): boolean => known.has(key) || (known.has(`${key}_one`) && known.has(`${key}_other`));

  it("a source calls t() or tn() with", () => {
    const missing = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:t|tn|translate)\(\s*"([^"]+)"/g)]
        .map((match) => match[1] ?? "")
        .filter((key) => !has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  // Keys also stand in tables and in the messages that core returns. Lists of cookie names look alike, and are none.
  it("a source names otherwise", () => {
    const families = new Set([...known].map((key) => key.slice(0, key.indexOf("_"))));
    const missing = sources
      .filter(({ path }) => !path.startsWith("core/session/names/"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/"([a-z][a-z0-9]*)(_[a-z0-9_]*[a-z0-9])"/g)]
          .filter(([, family = "", rest = ""]) => families.has(family) && !has(family + rest))
          .map(([literal]) => `${path}: ${literal}`),
      );
    expect(missing).toEqual([]);
  });

  it.each([
    ["reasons", REASONS.flatMap(({ code }) => ["title", "text"].map((end) => messageKey("reason", code, end)))],
    [
      "rules",
      [...RULES, ...RECORD_RULES].flatMap(({ id }) => ["title", "fix"].map((end) => messageKey("rule", id, end))),
    ],
    [
      "rules explain",
      [...RULES, ...RECORD_RULES].flatMap(({ id, texts }) =>
        (texts.length === 0 ? [""] : texts).map((end) =>
          end === "" ? messageKey("rule", id, "text") : messageKey("rule", id, "text", end),
        ),
      ),
    ],
    ["roles", ROLES.map((role) => messageKey("role", role))],
    ["severities", SEVERITIES.map((severity) => messageKey("severity", severity))],
    ["confidences", ["observed", "likely", "check"].map((confidence) => messageKey("confidence", confidence))],
    ["conditions", CONDITION_IDS.map((id) => messageKey("flow", "condition", id))],
    ["copy formats", copyFormats.map(({ id }) => messageKey("copy", id))],
    ["claims", ["devtools", "person", "site", "always"].map((claim) => messageKey("popup_claim", claim))],
    ["states of a tab", ["on", "paused", "off"].map((state) => messageKey("page_state", state))],
    [
      "the manifest",
      [...readFileSync(join(root, "manifest.json"), "utf8").matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ""),
    ],
  ])("the %s need", (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it("has a use", () => {
    const all = sources.map(({ text }) => text).join("\n");
    const unused = [...known].filter((key) => {
      if (!/^(?:app|popup|page|life|flag|record)_/.test(key)) return false;
      const stem = key.replace(/_(?:one|other)$/, "");
      const family = key.replace(/_[a-z]+$/, "_${");
      return !all.includes(`"${stem}"`) && !all.includes(`\`${family}`);
    });
    expect(unused.filter((key) => key !== "app_description")).toEqual([]);
  });
});

describe("no text stands outside the locales", () => {
  const views = sources.filter(({ path }) => /^(?:ui|entries)\/.*\.tsx$/.test(path));

  it("in the views", () => {
    expect(views.length).toBeGreaterThan(10);
    expect(views.flatMap(({ path, text }) => visibleLiterals(text).map((literal) => `${path}: ${literal}`))).toEqual(
      [],
    );
  });

  it("in the pages", () => {
    const pages = readdirSync(join(root, "src/entries")).filter((file) => file.endsWith(".html"));
    for (const page of pages) {
      const body = /<body>(.*)<\/body>/s.exec(readFileSync(join(root, "src/entries", page), "utf8"))?.[1] ?? "";
      expect(body.replace(/<[^>]*>/g, "").trim()).toBe("");
    }
  });
});
