import type { Metafile } from "esbuild";

const name = "public-suffix";

/**
 * esbuild groups modules by the set of entries that reach them. An entry of its own therefore keeps the list apart from
 * the code that uses it: one chunk, shared by all contexts.
 */
export const suffixEntry: Readonly<Record<string, string>> = { [name]: "tldts" };

/** Whether an output is that extra entry, which nothing loads, or its map. */
export function isSuffixEntry(output: string): boolean {
  return output === `${name}.js` || output === `${name}.js.map`;
}

/** Whether an output is a chunk that holds the public suffix list. */
export function isSuffixList(output: string): boolean {
  return output.startsWith(`${name}-`) && output.endsWith(".js");
}

/** New names for the chunks that hold nothing but the public suffix library: `chunk-X.js` becomes `public-suffix-X.js`. */
export function suffixRenames({ outputs }: Metafile): readonly (readonly [from: string, to: string])[] {
  return Object.entries(outputs)
    .filter(([path, { inputs }]) => /^chunk-.*\.js$/.test(path) && holdsOnlyTheLibrary(Object.keys(inputs)))
    .map(([path]) => [path, path.replace("chunk-", `${name}-`)]);
}

function holdsOnlyTheLibrary(inputs: readonly string[]): boolean {
  return inputs.length > 0 && inputs.every((path) => /(?:^|\/)node_modules\/tldts(?:-core)?\//.test(path));
}
