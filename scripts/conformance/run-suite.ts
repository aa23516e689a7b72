import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";
import type { Answer, Outcome } from "./answer.ts";
import { EngineJar } from "./engine-jar.ts";
import type { SuiteCase } from "./suite-format.ts";

/** When the browsers' answers were taken. */
export const OBSERVED_AT = Date.UTC(2026, 10, 22);

/** A clock by which the suites' own answers hold: some of their dates were in the future when they were written. */
export const SUITE_CLOCK = Date.UTC(2019, 0, 1);

/** Runs the cases that tell something for the profile. `now` in milliseconds, null for the answers' own clock. */
export function runSuite(cases: readonly SuiteCase[], profile: ProfileId, now: number | null): Outcome[] {
  const clock = now ?? (profile === "rfc6265bis" ? SUITE_CLOCK : OBSERVED_AT);
  return cases.flatMap((test) => {
    const expected = expectedOf(test, profile);
    return expected === null ? [] : [{ id: test.id, expected, actual: answerOf(test, profile, clock) }];
  });
}

/** Sets the lines of a case. */
export function jarAfter(test: SuiteCase, profile: ProfileId, now: number): EngineJar {
  const jar = new EngineJar(profile);
  for (const line of test.setCookie) jar.set(line, test.url, now, test.via === "document.cookie" ? "script" : "http");
  return jar;
}

export function readUrlOf({ sendUrl, readUrl, url }: SuiteCase): string {
  return sendUrl ?? readUrl ?? url;
}

function answerOf(test: SuiteCase, profile: ProfileId, now: number): Answer {
  const jar = jarAfter(test, profile, now);
  // The browsers' Cookie header is what the server got; the suite's answer is what the test looks at.
  const byScript = test.via === "document.cookie" || test.readApi === "document.cookie";
  const api = profile === "rfc6265bis" && byScript ? "script" : "http";
  return { cookieHeader: jar.header(readUrlOf(test), now, api), stored: jar.stored(now) };
}

function expectedOf({ expect }: SuiteCase, profile: ProfileId): Answer | null {
  if (profile === "rfc6265bis") {
    const cookieHeader = expect.rfc6265bis ?? expect.suite;
    return cookieHeader == null ? null : { cookieHeader, stored: null };
  }
  const { cookieHeader, stored } = expect[profile] ?? {};
  if (cookieHeader == null && stored == null) return null;
  return { cookieHeader: cookieHeader ?? null, stored: stored ?? null };
}
