import type { Redactor } from "./redactor.ts";

/** JSON in which no text, wherever it stands, holds a recorded value. Keys stay. */
export function redactedJson(value: unknown, redactor: Redactor, indent = 2): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? redactor.text(part) : part), indent);
}

/** What is written of a T: a function stands for a list and gives its elements one at a time. */
export type Lazily<T> = T extends readonly (infer E)[]
  ? T | (() => Iterable<Lazily<E>>)
  : T extends object
    ? { readonly [K in keyof T]: Lazily<T[K]> }
    : T;

/**
 * The same text in pieces. A function stands for a long list: it is called for the elements, which can have such lists
 * of their own.
 */
export function* redactedJsonParts(value: unknown, redactor: Redactor, indent = 2, depth = 0): Generator<string> {
  const inner = `\n${" ".repeat(indent * (depth + 1))}`;
  const outer = inner.slice(0, -indent);
  if (isList(value)) {
    let separator = "[";
    for (const element of value()) {
      yield separator + inner;
      yield* redactedJsonParts(element, redactor, indent, depth + 1);
      separator = ",";
    }
    yield separator === "[" ? "[]" : `${outer}]`;
  } else if (hasLists(value)) {
    let separator = "{";
    for (const [name, part] of Object.entries(value)) {
      yield `${separator}${inner}${JSON.stringify(name)}: `;
      yield* redactedJsonParts(part, redactor, indent, depth + 1);
      separator = ",";
    }
    yield `${outer}}`;
  } else {
    yield redactedJson(value, redactor, indent).replaceAll("\n", outer);
  }
}

function isList(value: unknown): value is () => Iterable<unknown> {
  return typeof value === "function";
}

function hasLists(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.values(value).some((part) => isList(part) || hasLists(part))
  );
}
