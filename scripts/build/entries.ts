import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Source file of the background, relative to the project, as the metafile names it. */
export const backgroundSource = "src/background/main.ts";

/** The pages of the extension: every src/entries/NAME.html with the NAME.ts or NAME.tsx beside it. */
export interface Entries {
  /** Names of the pages, sorted. */
  readonly pages: readonly string[];
  /** Output name to source file, as esbuild takes them. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** @throws Error when the background is missing, or a page has no script. */
export function findEntries(root: string): Entries {
  if (!existsSync(join(root, backgroundSource))) throw new Error(`${backgroundSource} is missing.`);
  const folder = "src/entries";
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => file.slice(0, -".html".length));
  const scripts = pages.map((page): [string, string] => {
    const script = [`${page}.ts`, `${page}.tsx`].find((file) => files.includes(file));
    if (script === undefined) throw new Error(`${folder}/${page}.html has no ${page}.ts or ${page}.tsx beside it.`);
    return [page, `${folder}/${script}`];
  });
  return { pages, scripts: { background: backgroundSource, ...Object.fromEntries(scripts) } };
}
