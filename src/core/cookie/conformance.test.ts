import { describe, expect, it } from "vitest";
import { lossyText } from "../bytes/byte-string.ts";
import { EXCEPTIONS } from "./conformance.exceptions.fixture.ts";
import {
  CORPUS_SIZES,
  type CorpusCase,
  type CorpusFile,
  OBSERVED_AT,
  type ObservedCookie,
  type ObservedOutcome,
  readCorpus,
  SUITE_CLOCK,
  skippedMessage,
} from "./corpus.fixture.ts";
import { TestJar } from "./jar.fixture.ts";
import type { ProfileId } from "./profiles/profile.ts";
import { PROFILES } from "./profiles/registry.ts";
import type { StorableCookie } from "./storable-cookie.ts";
import { wordsOfReason } from "./words-of-reason.ts";

/** The observers kept so many characters of a value. */
const KEPT_CHARACTERS = 200;

function runCase(test: CorpusCase, id: ProfileId): TestJar {
  const jar = new TestJar(PROFILES[id], id === "rfc6265bis" ? SUITE_CLOCK : OBSERVED_AT);
  const api = test.via === "document.cookie" ? "script" : "http";
  for (const line of test.setCookie) jar.set(line, new URL(test.url), api);
  return jar;
}

function readUrl(test: CorpusCase): URL {
  return new URL(test.sendUrl ?? test.readUrl ?? test.url);
}

function predicted(cookie: StorableCookie, id: ProfileId): string {
  return describeCookie({
    // Firefox's observer shows the octets of names as characters, its values decoded.
    name: id === "firefox" ? cookie.name : lossyText(cookie.name),
    value: lossyText(cookie.value),
    domain: (cookie.hostOnly ? "" : ".") + cookie.domain,
    path: lossyText(cookie.path),
    session: cookie.lifetime === "session",
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
  });
}

function describeCookie({ name, value, domain, path, session, secure, httpOnly }: ObservedCookie): string {
  return JSON.stringify([name, value.slice(0, KEPT_CHARACTERS), domain, path, session, secure, httpOnly]);
}

function agreesWithBrowser(test: CorpusCase, outcome: ObservedOutcome, id: ProfileId): boolean {
  const jar = runCase(test, id);
  const stored = jar.cookies.map((cookie) => predicted(cookie, id)).sort();
  const observed = (outcome.stored ?? []).map(describeCookie).sort();
  const url = readUrl(test);
  return (
    stored.join("\n") === observed.join("\n") &&
    jar.header(url, "http") === outcome.cookieHeader &&
    jar.header(url, "script") === outcome.documentCookie
  );
}

function observedBy(test: CorpusCase, id: "chromium" | "firefox"): ObservedOutcome | null {
  const outcome = test.expect[id];
  return outcome?.stored === undefined || outcome.setError !== undefined ? null : outcome;
}

describe.each(Object.keys(CORPUS_SIZES) as CorpusFile[])("%s", (file) => {
  const cases = readCorpus(file);
  if (cases === null) {
    it("is absent", () => console.log(skippedMessage(file)));
    return;
  }

  it("has all its cases", () => expect(cases).toHaveLength(CORPUS_SIZES[file]));

  const exceptionsOf = (id: ProfileId) => Object.keys(EXCEPTIONS[id]).filter((key) => cases.some((c) => c.id === key));

  it.each(["chromium", "firefox"] as const)("equals what %s did", (id) => {
    const disagreeing = cases.filter((test) => {
      const outcome = observedBy(test, id);
      return outcome !== null && !agreesWithBrowser(test, outcome, id);
    });
    expect(disagreeing.map((test) => test.id)).toEqual(exceptionsOf(id));
  });

  it("gives the suite's answer by the letter of RFC 6265bis", () => {
    const disagreeing = cases.filter((test) => {
      const expected = test.expect.rfc6265bis ?? test.expect.suite;
      const api = test.via === "document.cookie" || test.readApi === "document.cookie" ? "script" : "http";
      return expected !== undefined && runCase(test, "rfc6265bis").header(readUrl(test), api) !== expected;
    });
    expect(disagreeing.map((test) => test.id)).toEqual(exceptionsOf("rfc6265bis"));
  });

  it("refuses with the word that Chromium has for it", () => {
    for (const test of cases) {
      const [blocked] = test.expect.chromium?.blocked ?? [];
      const [check] = runCase(test, "chromium").checks;
      if (blocked === undefined || test.setCookie.length > 1 || check === undefined || check.storable) continue;
      expect([test.id, blocked.reasons]).toEqual([test.id, [wordsOfReason(check.reason).chromium]]);
    }
  });
});
