/** Objects and lists inside each other that are still read. */
const DEEPEST = 32;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a JSON text, or undefined where it is none or nested too deeply. RFC 8259. */
export function parseJson(text: string): unknown {
  if (depth(text) > DEEPEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The object in a JSON text, or null. */
export function jsonObject(text: string | null): JsonObject | null {
  const value = text === null || !/^\s*\{/.test(text) ? undefined : parseJson(text);
  return isObject(value) ? value : null;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON laid out over lines, for people. */
export function prettyJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

// Brackets in strings count too: that a text full of them is not read is no loss.
function depth(text: string): number {
  let now = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    now += bracket === "[" || bracket === "{" ? 1 : -1;
    most = Math.max(most, now);
  }
  return most;
}
