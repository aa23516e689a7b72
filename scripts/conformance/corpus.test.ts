import { describe, expect, it } from "vitest";
import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";
import { wordsOfReason } from "../../src/core/cookie/words-of-reason.ts";
import { agrees } from "./answer.ts";
import { CORPUS_FILES, CORPUS_SIZES, readCorpus, skippedMessage } from "./corpus.ts";
import { EngineJar } from "./engine-jar.ts";
import { KNOWN_DISAGREEMENTS } from "./known-disagreements.ts";
import { jarAfter, OBSERVED_AT, readUrlOf, runSuite } from "./run-suite.ts";

describe.each(CORPUS_FILES)("%s", (file) => {
  const cases = readCorpus(file);
  if (cases === null) {
    it("is absent", () => console.log(skippedMessage(file)));
    return;
  }

  it("has all its cases", () => expect(cases).toHaveLength(CORPUS_SIZES[file]));

  const knownOf = (id: ProfileId) =>
    Object.keys(KNOWN_DISAGREEMENTS[id]).filter((key) => cases.some((c) => c.id === key));

  it.each(["rfc6265bis", "chromium", "firefox"] as const)(
    "disagrees with %s where that is known, and nowhere else",
    (id) => {
      const disagreeing = runSuite(cases, id, null).filter((outcome) => !agrees(outcome));
      expect(disagreeing.map((outcome) => outcome.id)).toEqual(knownOf(id));
    },
  );

  it.each(["chromium", "firefox"] as const)("shows scripts what %s showed them", (id) => {
    for (const test of cases) {
      const seen = test.expect[id]?.documentCookie;
      if (seen === undefined) continue;
      const header = jarAfter(test, id, OBSERVED_AT).header(readUrlOf(test), OBSERVED_AT, "script");
      expect([test.id, header]).toEqual([test.id, seen]);
    }
  });

  it("refuses with the word that Chromium has for it", () => {
    for (const test of cases) {
      const jar = new EngineJar("chromium");
      const blocked = test.expect.chromium?.blocked ?? [];
      if (test.via === "document.cookie") continue;
      for (const line of test.setCookie) {
        const { outcome, reason } = jar.set(line, test.url, OBSERVED_AT) ?? { outcome: null, reason: null };
        const told = blocked.find(({ cookieLine }) => cookieLine === line)?.reasons ?? [];
        if (outcome !== "rejected" || reason === null || told.length === 0) continue;
        expect([test.id, told]).toEqual([test.id, [wordsOfReason(reason).chromium]]);
      }
    }
  });
});
