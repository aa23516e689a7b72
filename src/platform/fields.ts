/**
 * Reads one field of an object that the browser gave, whatever its declared type: the two browsers give different
 * fields, and new versions give more.
 */
export function field(source: object, name: string): unknown {
  return Reflect.get(source, name);
}

export function textField(source: object, name: string): string | null {
  const value = field(source, name);
  return typeof value === "string" && value !== "" ? value : null;
}

export function numberField(source: object, name: string): number | null {
  const value = field(source, name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

export function isTrue(source: object, name: string): boolean {
  return field(source, name) === true;
}

export function listField(source: object, name: string): readonly unknown[] {
  const value = field(source, name);
  return Array.isArray(value) ? value : [];
}

export function objectField(source: object, name: string): object | null {
  const value = field(source, name);
  return typeof value === "object" && value !== null ? value : null;
}
