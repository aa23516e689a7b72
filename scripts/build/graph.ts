import type { Metafile } from "esbuild";

/** The outputs that `starts` load before they run: themselves and all static imports, in the order they are met. */
export function staticClosure(metafile: Metafile, starts: readonly string[]): readonly string[] {
  const met = new Set<string>();
  const visit = (path: string): void => {
    const output = metafile.outputs[path];
    if (output === undefined || met.has(path)) return;
    met.add(path);
    for (const { path: next, kind, external } of output.imports) {
      if (kind === "import-statement" && !external) visit(next);
    }
  };
  starts.forEach(visit);
  return [...met];
}

/** The outputs that some reachable output loads by `import()`, wherever it stands behind `starts`. */
export function lazyOutputs(metafile: Metafile, starts: readonly string[]): readonly string[] {
  const lazy = new Set<string>();
  const visit = (from: readonly string[]): void => {
    for (const path of staticClosure(metafile, from)) {
      for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? []) {
        if (kind !== "dynamic-import" || external || lazy.has(next)) continue;
        lazy.add(next);
        visit([next]);
      }
    }
  };
  visit(starts);
  return [...lazy];
}

/** The way from the source file `start` to every source file it reaches, by imports of any kind. */
export function inputRoutes(metafile: Metafile, start: string): ReadonlyMap<string, readonly string[]> {
  const routes = new Map<string, readonly string[]>();
  const waiting: (readonly string[])[] = [[start]];
  for (let route = waiting.shift(); route !== undefined; route = waiting.shift()) {
    const path = route[route.length - 1] ?? start;
    const input = metafile.inputs[path];
    if (input === undefined || routes.has(path)) continue;
    routes.set(path, route);
    for (const { path: next, external } of input.imports) {
      if (!external) waiting.push([...route, next]);
    }
  }
  return routes;
}
