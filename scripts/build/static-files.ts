import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NAME_LISTS } from "../../src/core/session/name-lists.ts";
import type { Entries } from "./entries.ts";
import { joinedLocales } from "./locale-parts.ts";
import { localeProblems, parseLocale } from "./locales.ts";
import { manifestFor, manifestMessages, parseManifest } from "./manifest.ts";
import type { Target } from "./target.ts";

/** Files of an extension by their path in it. */
export type Tree = ReadonlyMap<string, string | Uint8Array>;

/** Everything in the extension that is no script: manifest, pages, styles, icons, locales. */
export function staticFiles(root: string, target: Target, entries: Entries, version: string): Tree {
  const manifest = manifestFor(target, parseManifest(readText(join(root, "manifest.json"))), version);
  return new Map<string, string | Uint8Array>([
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ...entries.pages.map((page): [string, string] => [
      `${page}.html`,
      readText(join(root, `src/entries/${page}.html`)),
    ]),
    ...folder(root, "assets/styles", "styles", /\.css$/),
    ...folder(root, "assets/icons", "icons", /\.(?:png|svg)$/),
    ["cookie-names.json", JSON.stringify(NAME_LISTS)],
    ...[...joinedLocales(root)].map(([name, json]): [string, string] => [`_locales/${name}/messages.json`, json]),
  ]);
}

/** Sentences about locales that a browser would refuse or that do not fit together. */
export function treeLocaleProblems(tree: Tree): readonly string[] {
  const manifest = parseManifest(text(tree, "manifest.json") ?? "{}");
  const first = `${manifest["default_locale"]}`;
  const names = [...tree.keys()]
    .map((path) => /^_locales\/(\w+)\/messages\.json$/.exec(path)?.[1] ?? "")
    .filter(Boolean);
  if (!names.includes(first)) return [`The default locale ${first} has no messages in assets/_locales/${first}.`];
  try {
    const sorted = [first, ...names.filter((name) => name !== first).sort()];
    const locales = sorted.map(
      (name) => [name, parse(name, text(tree, `_locales/${name}/messages.json`) ?? "")] as const,
    );
    return localeProblems(new Map(locales), manifestMessages(manifest));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** A file of the tree as text. */
export function text(tree: Tree, path: string): string | undefined {
  const content = tree.get(path);
  return content instanceof Uint8Array ? Buffer.from(content).toString("utf8") : content;
}

function parse(name: string, json: string): ReturnType<typeof parseLocale> {
  try {
    return parseLocale(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The messages of locale ${name} cannot be used: ${reason}`, { cause: error });
  }
}

function folder(root: string, from: string, to: string, wanted: RegExp): readonly [string, Uint8Array][] {
  const source = join(root, from);
  if (!existsSync(source)) return [];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry): [string, Uint8Array] => {
      const path = join(entry.parentPath, entry.name);
      return [`${to}${path.slice(source.length).replaceAll("\\", "/")}`, readFileSync(path)];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}
