import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

// The one place where Preact's renderer writes HTML: `(t.innerHTML=h.__html)`, whatever its minifier called t and h.
const assignment = /\(\w+\.innerHTML=\w+\.__html\)/g;
const refusal = '(()=>{throw new Error("dangerouslySetInnerHTML is not supported here")})()';

/**
 * Preact without its innerHTML assignment, which the add-on linter reports and no view may use.
 *
 * @throws Error unless the assignment is there exactly once, so that a new Preact cannot bring it back unnoticed.
 */
export function withoutInnerHtml(source: string): string {
  const count = source.match(assignment)?.length ?? 0;
  if (count !== 1) {
    throw new Error(
      `Preact's innerHTML assignment was found ${count} times, not once: look at it and adapt the build.`,
    );
  }
  return source.replace(assignment, () => refusal);
}

/** Applies `withoutInnerHtml` to Preact's renderer while it is bundled. */
export function preactHtmlPlugin(): Plugin {
  return {
    name: "preact-html",
    setup(build) {
      build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => ({
        contents: withoutInnerHtml(await readFile(path, "utf8")),
        loader: "js",
      }));
    },
  };
}
