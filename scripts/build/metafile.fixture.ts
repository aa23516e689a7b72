import type { Metafile } from "esbuild";

type Imports = readonly string[];

const lazyMark = "lazy:";

/**
 * A metafile for tests: each file with what it imports, `lazy:` before what it loads by `import()`.
 *
 * @param outputs files of the build; `inputs` source files.
 */
export function metafile(outputs: Record<string, Imports>, inputs: Record<string, Imports> = {}): Metafile {
  return {
    outputs: mapValues(outputs, (imports) => ({ bytes: 1, inputs: {}, exports: [], imports: imports.map(toImport) })),
    inputs: mapValues(inputs, (imports) => ({ bytes: 1, imports: imports.map(toImport) })),
  };
}

function toImport(text: string): { path: string; kind: "dynamic-import" | "import-statement" } {
  return text.startsWith(lazyMark)
    ? { path: text.slice(lazyMark.length), kind: "dynamic-import" }
    : { path: text, kind: "import-statement" };
}

function mapValues<V, W>(record: Record<string, V>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
