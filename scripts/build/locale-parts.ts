import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The messages of each language, joined from its parts: one file for each thing that speaks, so that no file grows long.
 *
 * @returns the text of `messages.json` by language
 * @throws Error naming a message that two parts have, or a part that is no JSON.
 */
export function joinedLocales(root: string): ReadonlyMap<string, string> {
  const source = join(root, "assets/_locales");
  if (!existsSync(source)) return new Map();
  const languages = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(languages.map(({ name }) => [name, `${JSON.stringify(joinParts(join(source, name)), null, 2)}\n`]));
}

/** All messages of one language, in the order of their names. */
export function joinParts(folder: string): Readonly<Record<string, unknown>> {
  const messages = new Map<string, unknown>();
  for (const part of readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    for (const [key, message] of Object.entries(readPart(join(folder, part)))) {
      if (messages.has(key))
        throw new Error(`${part} has the message ${key}, which another part of ${folder} has too.`);
      messages.set(key, message);
    }
  }
  return Object.fromEntries([...messages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readPart(path: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw new Error(`${path} does not hold a JSON object.`);
}
