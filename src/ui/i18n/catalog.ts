import type { T } from "./context.ts";

/** One entry of a messages.json. https://developer.chrome.com/docs/extensions/reference/api/i18n#overview-message-format */
export interface CatalogEntry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Catalog = Readonly<Record<string, CatalogEntry>>;

/** Reads a messages.json. What is no message is left out. */
export function readCatalog(json: unknown): Catalog {
  const entries = typeof json === "object" && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(entries.flatMap(([key, entry]) => (isEntry(entry) ? [[key, entry]] : [])));
}

function isEntry(entry: unknown): entry is CatalogEntry {
  return typeof entry === "object" && entry !== null && "message" in entry && typeof entry.message === "string";
}

/**
 * `t` from the text of a catalog, for Node and for pages outside the extension. Gives what `i18n.getMessage` gives in both
 * browsers: named placeholders first, then `$1` to `$9`, and of each run of dollars the first one is dropped.
 */
export function catalogTranslate(messages: Catalog): T {
  return (key, ...params) => {
    const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return entry === undefined ? key : substitute(withPlaceholders(entry), params);
  };
}

function withPlaceholders({ message, placeholders = {} }: CatalogEntry): string {
  const byName = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$([A-Za-z0-9@_]+)\$/g, (_, name: string) => byName.get(name.toLowerCase()) ?? "");
}

function substitute(text: string, params: readonly (string | number)[]): string {
  return text.replace(/\$(?:([1-9])|(\$+))/g, (_, index: string | undefined, dollars: string | undefined) =>
    index === undefined ? (dollars ?? "") : String(params[Number(index) - 1] ?? ""),
  );
}
