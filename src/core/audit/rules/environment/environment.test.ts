import { describe, expect, test } from "vitest";
import { applyEvent } from "../../../capture/apply.ts";
import { audited, found, journey, type Step } from "../../journey.fixture.ts";
import { testRules } from "../../rule-cases.fixture.ts";

const THIRD = {
  url: "https://ads.test/x",
  type: "image",
  topUrl: "https://shop.test/",
  initiator: "https://shop.test",
} as const;

const access = (state: string) => ({ "sec-fetch-storage-access": state });

testRules([
  {
    rule: "third-party-cookies-blocked",
    fires: { steps: [{}, { ...THIRD, set: ["id=1; Secure; SameSite=None"], refuses: true }], severity: "info" },
    misses: { steps: [{}, { ...THIRD, set: ["id=1; Secure; SameSite=None"] }] },
  },
  {
    rule: "refused-unexplained",
    fires: { steps: [{ set: ["id=1; Secure"], refuses: true }], severity: "info" },
    misses: { steps: [{ set: ["id=1; Secure; Domain=other.test"], refuses: true }] },
  },
  {
    rule: "refused-unexplained",
    fires: {
      steps: [{ type: "xmlhttprequest", cookie: null, set: ["id=1; Secure"], refuses: true }],
      severity: "info",
      variant: "bare",
    },
    misses: { steps: [{ type: "xmlhttprequest", cookie: null, set: ["id=1; Secure"] }] },
  },
  {
    rule: "storage-access-granted",
    fires: {
      steps: [{}, { ...THIRD, requestHeaders: access("inactive") }, { ...THIRD, requestHeaders: access("active") }],
      severity: "info",
    },
    misses: { steps: [{}, { ...THIRD, requestHeaders: access("active") }] },
  },
]);

test("third-party-cookies-blocked names the same host in whatever order the answers come", () => {
  const refused = ["ads", "stats"].map((name) => ({
    ...THIRD,
    url: `https://${name}.test/x`,
    set: ["id=1; Secure; SameSite=None"],
    refuses: true,
  }));
  const named = (steps: readonly Step[]): readonly string[] => {
    const { findings, outOfScope } = audited(journey([{}, ...steps]));
    const of = [...findings, ...outOfScope].filter(({ rule }) => rule === "third-party-cookies-blocked");
    return of.flatMap(({ subjects }) => subjects.map(({ label }) => label));
  };
  expect(named(refused)).toEqual(["ads.test"]);
  expect(named(refused.toReversed())).toEqual(["ads.test"]);
});

describe("cookie-evicted", () => {
  const endedBy = (cause: "evicted" | "expired") => {
    const record = journey([{ set: ["JSESSIONID=6F1C0A9D4E2B8F7035A1C6D9E8B24F10; Secure"] }]);
    const [entry] = record.jar.values();
    if (entry === undefined) throw new Error("no cookie");
    const at = (record.last?.at ?? 0) + 100;
    applyEvent(record, { kind: "jar-change", removed: true, cause, cookie: entry.cookie, boot: "boot", seq: 1000, at });
    return found(audited(record));
  };
  test("fires where it should", () => expect(endedBy("evicted")).toHaveProperty("cookie-evicted"));
  test("does not fire on a near miss", () => expect(endedBy("expired")).not.toHaveProperty("cookie-evicted"));
});
