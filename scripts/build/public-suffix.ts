import type { Plugin } from "esbuild";

/** The package with the list. */
export const SUFFIX_PACKAGE = "tldts";

/** The script that holds it, the same for background and pages; the list weighs more than everything else. */
export const SUFFIX_FILE = "public-suffix.js";

/** Makes every import of the package one of that script, which lies beside all others. */
export function suffixPlugin(): Plugin {
  return {
    name: "public-suffix",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${SUFFIX_PACKAGE}$`) }, ({ kind }) =>
        kind === "entry-point" ? null : { path: `./${SUFFIX_FILE}`, external: true },
      );
    },
  };
}
