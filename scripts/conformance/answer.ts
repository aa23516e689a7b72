/** A cookie of a stored set, with as many of its facts as a case tells. */
export interface StoredFact {
  readonly name: string;
  readonly value: string;
  readonly domain?: string | null | undefined;
  readonly hostOnly?: boolean | null | undefined;
  readonly path?: string | null | undefined;
  readonly session?: boolean | null | undefined;
  readonly secure?: boolean | null | undefined;
  readonly httpOnly?: boolean | null | undefined;
}

/** What a case asks for, or what the engine did: the headers of its questions, and the cookies that are kept. */
export interface Answer {
  readonly cookieHeader: string | readonly string[] | null;
  readonly stored: readonly StoredFact[] | null;
}

/** One case run: what was expected, what came. */
export interface Outcome {
  readonly id: string;
  readonly expected: Answer;
  readonly actual: Answer;
}

/** The observers of the browsers kept so many characters of a value. */
const KEPT_CHARACTERS = 200;
const FACTS = ["name", "value", "domain", "hostOnly", "path", "session", "secure", "httpOnly"] as const;

/** Whether the engine gave what was asked for; what the case does not tell is not compared. */
export function agrees({ expected, actual }: Outcome): boolean {
  if (expected.cookieHeader !== null && !same(expected.cookieHeader, actual.cookieHeader)) return false;
  if (expected.stored === null) return true;
  const kept = actual.stored ?? [];
  if (kept.length !== expected.stored.length) return false;
  const left = [...kept];
  return expected.stored.every((cookie) => {
    const at = left.findIndex((other) => FACTS.every((fact) => sameFact(cookie[fact], other[fact])));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function same(expected: string | readonly string[], actual: string | readonly string[] | null): boolean {
  return JSON.stringify(expected) === JSON.stringify(actual);
}

function sameFact(expected: string | boolean | null | undefined, actual: typeof expected): boolean {
  if (expected == null) return true;
  if (typeof expected !== "string" || typeof actual !== "string") return expected === actual;
  return expected.slice(0, KEPT_CHARACTERS) === actual.slice(0, KEPT_CHARACTERS);
}
