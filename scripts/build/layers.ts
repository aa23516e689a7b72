import type { Metafile } from "esbuild";
import { SUFFIX_FILE, SUFFIX_PACKAGE } from "./public-suffix.ts";

interface Layer {
  /** Layers that this one may import besides itself. */
  readonly layers: readonly string[];
  /** Packages that this one may import. */
  readonly packages: readonly string[];
}

const decoding = "valibot";
const views = ["preact", "@preact/signals", decoding];

/** Who may import what: the arrows of docs/architecture.md. */
const allowed: Readonly<Record<string, Layer>> = {
  // Both are pure, as core is: a list, and arithmetic on bytes. The linter wants a reason beside each use of the second.
  core: { layers: [], packages: ["tldts", "@noble/hashes"] },
  protocol: { layers: ["core"], packages: [decoding] },
  platform: { layers: ["core", "protocol"], packages: ["webextension-polyfill", decoding] },
  background: { layers: ["core", "protocol", "platform"], packages: [decoding] },
  // Tokens of some frameworks are compressed; core gets the inflating as a function.
  ui: { layers: ["core", "protocol"], packages: [...views, "fflate"] },
  entries: { layers: ["core", "protocol", "platform", "background", "ui"], packages: views },
};

const polyfill = "webextension-polyfill";

/** Sentences about every import in the bundle that goes against the layers, none when all is well. */
export function layerProblems(metafile: Metafile): readonly string[] {
  const problems: string[] = [];
  for (const [path, input] of Object.entries(metafile.inputs)) {
    const from = layerOf(path);
    if (from === undefined) continue;
    for (const { path: to } of input.imports) {
      const reason = refusal(from, to);
      if (reason !== undefined) problems.push(`${path} imports ${to}: ${reason}.`);
    }
  }
  return [...problems, ...polyfillProblems(metafile)];
}

function refusal(from: string, to: string): string | undefined {
  const rule = allowed[from];
  if (rule === undefined) return `src/${from} is not a layer`;
  const name = packageOf(to);
  if (name !== undefined) return rule.packages.includes(name) ? undefined : `src/${from} may not use ${name}`;
  const layer = layerOf(to);
  // Helpers that esbuild adds, such as its runtime, belong to no layer.
  if (layer === undefined || layer === from) return undefined;
  if (!rule.layers.includes(layer)) return `src/${from} may not import src/${layer}`;
  if (from === "entries" && to.startsWith("src/background/main.")) return "only the manifest starts the background";
  return undefined;
}

function polyfillProblems(metafile: Metafile): readonly string[] {
  const users = Object.entries(metafile.inputs)
    .filter(
      ([path, { imports }]) => layerOf(path) !== undefined && imports.some((to) => packageOf(to.path) === polyfill),
    )
    .map(([path]) => path);
  if (users.length === 1) return [];
  const found = users.length === 0 ? "no file does" : users.join(" and ");
  return [`Exactly one file of src/platform imports ${polyfill}, but ${found}.`];
}

function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function packageOf(path: string): string | undefined {
  if (path.endsWith(`/${SUFFIX_FILE}`)) return SUFFIX_PACKAGE;
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1];
}
