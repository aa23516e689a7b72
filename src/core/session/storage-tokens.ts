import { looksSecret } from "./looks-secret.ts";
import { isSecretName } from "./redact.ts";

/** One entry of web storage as a page's own code would read it. */
export interface StoredItem {
  readonly area: "localStorage" | "sessionStorage";
  readonly key: string;
  readonly value: string;
}

/** Something in web storage that looks like a token. */
export interface StorageToken {
  readonly area: StoredItem["area"];
  readonly key: string;
  /** Keys that lead to it inside a JSON value, joined by dots; empty where the value itself is the token. */
  readonly path: string;
  readonly value: string;
}

/** A value of JSON nested deeper than this, or with more fields, is looked at no further: it can come from anybody. */
const DEEPEST = 6;
const MOST = 200;

/** Tokens among what web storage holds, in the order of the items. Throws on no input. */
export function storageTokens(items: readonly StoredItem[]): readonly StorageToken[] {
  return items.flatMap(({ area, key, value }) =>
    textsOf(value)
      .filter(({ path, text }) => isToken(path === "" ? key : path, text))
      .map(({ path, text }): StorageToken => ({ area, key, path, value: text })),
  );
}

function isToken(name: string, text: string): boolean {
  if (text.length < 8 || /\s/.test(text)) return false;
  return looksSecret(text) || (isSecretName(name) && text.length >= 16);
}

interface Found {
  readonly path: string;
  readonly text: string;
}

/** The text itself, or the texts inside it where it is JSON: identity libraries keep their tokens so. */
function textsOf(value: string): readonly Found[] {
  const parsed = jsonObject(value);
  if (parsed === null) return [{ path: "", text: value.replace(/^"(.*)"$/s, "$1") }];
  const found: Found[] = [];
  const visit = (part: unknown, path: readonly string[]): void => {
    if (found.length >= MOST || path.length > DEEPEST) return;
    if (typeof part === "string") found.push({ path: path.join("."), text: part });
    else if (typeof part === "object" && part !== null)
      for (const [name, inner] of Object.entries(part)) visit(inner, [...path, name]);
  };
  visit(parsed, []);
  return found;
}

function jsonObject(value: string): object | null {
  if (!/^\s*[{[]/.test(value)) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" ? parsed : null;
  } catch {
    return null;
  }
}
