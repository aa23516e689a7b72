// Readers of fields of a file that anybody can have written: what is not of the wanted kind counts as not there.

export function fieldOf(source: unknown, name: string): unknown {
  return typeof source === "object" && source !== null && Object.hasOwn(source, name)
    ? Reflect.get(source, name)
    : undefined;
}

export function textOf(source: unknown, name: string): string | null {
  const value = fieldOf(source, name);
  return typeof value === "string" ? value : null;
}

export function numberOf(source: unknown, name: string): number | null {
  const value = fieldOf(source, name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A time in milliseconds since 1970 that a calendar has. */
export function timeOf(source: unknown, name: string): number | null {
  const value = numberOf(source, name);
  return value !== null && value >= 0 && value <= 8.64e15 ? value : null;
}

export function truthOf(source: unknown, name: string): boolean {
  return fieldOf(source, name) === true;
}

export function listOf(source: unknown, name: string): readonly unknown[] {
  const value = fieldOf(source, name);
  return Array.isArray(value) ? value : [];
}

/** One of the words that are known, else the first of them. */
export function wordOf<W extends string>(source: unknown, name: string, words: readonly [W, ...W[]]): W {
  const value = fieldOf(source, name);
  return words.find((word) => word === value) ?? words[0];
}
