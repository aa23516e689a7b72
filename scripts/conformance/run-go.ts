import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";
import type { Outcome, StoredFact } from "./answer.ts";
import { EngineJar } from "./engine-jar.ts";
import type { GoCase } from "./go-format.ts";

/** The clock of Go's own tests, for a case that brings none. */
const GO_CLOCK = Date.UTC(2013, 0, 1, 12);

/** What passes there between one look at the jar and the next, milliseconds. */
const GO_TICK = 1001;

/** Runs cases in their order: those of one group share a jar until one asks for a fresh one. */
export function runGo(cases: readonly GoCase[], profile: ProfileId, now: number | null): Outcome[] {
  let jar = new EngineJar(profile);
  let group: GoCase["group"];
  return cases.map((test) => {
    if (test.freshJar === true || test.group !== group) jar = new EngineJar(profile);
    group = test.group;
    const clock = now ?? test.now ?? GO_CLOCK;
    const tick = isAboutTime(test) ? GO_TICK : 0;
    for (const line of test.setCookie) jar.set(line, test.url, clock);
    const actual = test.queries.map((query, at) => jar.header(query.url, query.now ?? clock + tick * (at + 2)));
    const { expectedStored } = test;
    return {
      id: test.id,
      expected: {
        cookieHeader: test.queries.map((query) => query.expectedCookieHeader),
        stored: expectedStored == null ? null : factsOf(expectedStored),
      },
      actual: {
        cookieHeader: actual,
        stored: jar.stored(clock + tick).map((cookie) => ({ ...cookie, domain: withoutDot(cookie.domain) })),
      },
    };
  });
}

/** The same question has several answers, and none brings a time: then it is the time that makes the difference. */
function isAboutTime({ queries }: GoCase): boolean {
  const answers = new Map(queries.map((query) => [query.url, query.expectedCookieHeader]));
  return (
    queries.every((query) => query.now == null) &&
    queries.some((query) => answers.get(query.url) !== query.expectedCookieHeader)
  );
}

function factsOf(expected: NonNullable<GoCase["expectedStored"]>): StoredFact[] {
  const entries = typeof expected === "string" ? expected.split(/;? /).filter((entry) => entry !== "") : expected;
  return entries.map((entry) => (typeof entry === "string" ? pairOf(entry) : toldBy(entry)));
}

function pairOf(text: string): StoredFact {
  const equals = text.indexOf("=");
  return equals < 0 ? { name: text, value: "" } : { name: text.slice(0, equals), value: text.slice(equals + 1) };
}

function toldBy(entry: Readonly<Record<string, unknown>> & { name: string; value: string }): StoredFact {
  const text = (key: string) => (typeof entry[key] === "string" ? entry[key] : undefined);
  const flag = (key: string) => (typeof entry[key] === "boolean" ? entry[key] : undefined);
  const persistent = flag("persistent");
  return {
    name: entry.name,
    value: entry.value,
    domain: withoutDot(text("domain")),
    hostOnly: flag("hostOnly"),
    path: text("path"),
    session: flag("session") ?? (persistent === undefined ? undefined : !persistent),
    secure: flag("secure"),
    httpOnly: flag("httpOnly"),
  };
}

/** Go tells apart by a flag of its own whom a cookie is for. */
function withoutDot(domain: string | null | undefined): string | undefined {
  return domain?.replace(/^\./, "");
}
