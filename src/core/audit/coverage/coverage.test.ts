import { describe, expect, test } from "vitest";
import type { RequirementResult } from "../audit-result.ts";
import { historyOf, momentAt, trackOf } from "../history.fixture.ts";
import { audited, journey, type Step } from "../journey.fixture.ts";
import { REQUIREMENTS } from "./requirements.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const GOOD = `__Host-JSESSIONID=${VALUE}; Path=/; Secure; HttpOnly; SameSite=Lax`;
const HSTS = { "strict-transport-security": "max-age=31536000; includeSubDomains" };

function states(steps: readonly Step[]): Readonly<Record<string, RequirementResult["state"]>> {
  return Object.fromEntries(audited(journey(steps)).coverage.map(({ item, state }) => [item, state]));
}

describe("the coverage", () => {
  test("lists every item once, in the order of the standards", () => {
    expect(REQUIREMENTS.map(({ item }) => item)).toEqual([
      ...["3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.4.1", "3.4.2"],
      ...["7.2.1", "7.2.2", "7.2.3", "7.2.4", "7.3.1", "7.3.2", "7.4.1", "7.4.2", "7.4.3", "7.4.4", "7.4.5"],
      ...["9.1.1", "9.1.2", "9.1.3", "9.2.1", "9.2.2", "9.2.3", "9.2.4"],
      ...["14.2.1", "14.3.1", "14.3.2", "14.3.3"],
      ...Array.from({ length: 9 }, (_, at) => `WSTG-SESS-0${at + 1}`),
    ]);
  });

  test("of a good page passes what a page can show, and says what was not tried", () => {
    expect(states([{ set: [GOOD], headers: { ...HSTS, "cache-control": "no-store" } }, {}])).toMatchObject({
      "3.3.1": "pass",
      "3.3.2": "pass",
      "3.3.3": "partly",
      "3.3.4": "partly",
      "3.3.5": "pass",
      "3.4.1": "partly",
      "7.2.1": "not-observable",
      "7.2.3": "partly",
      "7.2.4": "not-exercised",
      "7.4.1": "not-exercised",
      "9.1.2": "not-exercised",
      "14.3.2": "not-exercised",
      "WSTG-SESS-02": "pass",
      "WSTG-SESS-04": "pass",
      "WSTG-SESS-06": "not-exercised",
    });
  });

  test("of a bad page fails, with what fails it", () => {
    const { coverage } = audited(journey([{ set: [`JSESSIONID=${VALUE}; Path=/`] }]));
    expect(coverage.find(({ item }) => item === "3.3.1")).toMatchObject({
      state: "fail",
      rules: ["secure-missing"],
      evidence: ["1.0"],
      message: { key: "coverage_fail", params: ["1"] },
    });
  });

  test("says what to do for what was not exercised", () => {
    const [page, cookie] = [audited(journey([])), audited(journey([{}]))].map(({ coverage }) =>
      coverage.find(({ item }) => item === "3.3.1"),
    );
    expect(page?.message.key).toBe("coverage_not_exercised_page");
    expect(cookie?.message.key).toBe("coverage_not_exercised_cookie");
    const signOut = audited(journey([{}])).coverage.find(({ item }) => item === "7.4.1");
    expect(signOut?.message.key).toBe("coverage_not_exercised_sign_out");
  });

  test("does not count what the person put aside", () => {
    const mutes = ["secure-missing", "secure-prefix-missing"].map((rule) => ({ rule, subject: "*", reason: "known" }));
    const { coverage } = audited(journey([{ set: [`JSESSIONID=${VALUE}; Path=/`] }]), { options: { mutes } });
    expect(coverage.find(({ item }) => item === "3.3.1")?.state).toBe("pass");
  });

  test("judges the sign-in once one took place", () => {
    const record = journey([
      { set: [GOOD] },
      {},
      { url: "https://shop.test/login", method: "POST", pause: 5000 },
      { pause: 5000 },
    ]);
    const track = trackOf(record, { name: "__Host-JSESSIONID" });
    const history = historyOf([track], [momentAt(record, 2, "sign-in")]);
    const { coverage } = audited(record, { history });
    expect(coverage.find(({ item }) => item === "7.2.4")).toMatchObject({
      state: "fail",
      rules: ["session-not-rotated-on-login"],
    });
  });
});
