interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, unknown>>;
}

export type Locale = Readonly<Record<string, Message>>;

/** Reads a messages.json. @throws Error naming the first message that a browser would refuse. */
export function parseLocale(text: string): Locale {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error("it must hold one object.");
  const entries = Object.entries(value).map(([key, entry]): [string, Message] => {
    if (!/^\w+$/.test(key)) throw new Error(`"${key}" has characters that a message name may not have.`);
    if (!isRecord(entry) || typeof entry["message"] !== "string") throw new Error(`"${key}" has no message text.`);
    const { message, placeholders } = entry;
    const undeclared = undeclaredPlaceholder(message, isRecord(placeholders) ? placeholders : {});
    if (undeclared) throw new Error(`"${key}" uses ${undeclared}, which a browser takes for a named placeholder.`);
    return [key, isRecord(placeholders) ? { message, placeholders } : { message }];
  });
  return Object.fromEntries(entries);
}

/** Chromium refuses the whole extension where `$1$2` stands without a space: it reads a placeholder named 1. */
function undeclaredPlaceholder(message: string, declared: Readonly<Record<string, unknown>>): string | undefined {
  const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  return message.match(/\$[\w@]+\$/g)?.find((used) => !names.has(used.slice(1, -1).toLowerCase()));
}

/**
 * Sentences about messages that are in one language only, or have other placeholders there, and about messages that the
 * manifest wants and nobody wrote.
 *
 * @param locales by language, the first one being the model.
 */
export function localeProblems(locales: ReadonlyMap<string, Locale>, wanted: readonly string[]): readonly string[] {
  const [model, ...others] = locales;
  if (model === undefined) return ["There is no locale."];
  const [modelName, messages] = model;
  const missing = wanted
    .filter((key) => !(key in messages))
    .map((key) => `manifest.json wants the message ${key}, which ${modelName} lacks.`);
  return [...missing, ...others.flatMap(([name, other]) => differences(modelName, messages, name, other))];
}

function differences(modelName: string, model: Locale, name: string, other: Locale): readonly string[] {
  const problems: string[] = [];
  for (const key of new Set([...Object.keys(model), ...Object.keys(other)])) {
    const [here, there] = [model[key], other[key]];
    if (here === undefined) problems.push(`The message ${key} is in ${name} but not in ${modelName}.`);
    else if (there === undefined) problems.push(`The message ${key} is in ${modelName} but not in ${name}.`);
    else if (placeholders(here) !== placeholders(there)) {
      problems.push(`The message ${key} has other placeholders in ${name} than in ${modelName}.`);
    }
  }
  return problems;
}

function placeholders({ message, placeholders: named }: Message): string {
  const used = (message.match(/\$(?:\d|\w+\$)/g) ?? []).map((text) => text.toLowerCase());
  const declared = Object.keys(named ?? {}).map((name) => `declared ${name.toLowerCase()}`);
  return [...new Set([...used, ...declared])].sort().join(" ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
