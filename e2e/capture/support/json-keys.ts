/** Every key of a JSON value, at any depth, each once. */
export function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysOf))];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set([...Object.keys(value), ...Object.values(value).flatMap(keysOf)])];
}

/** The keys that a document gives a row of a table: `| \`key\` | …`. */
export function documentedKeys(markdown: string): ReadonlySet<string> {
  return new Set([...markdown.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1] ?? ""));
}
