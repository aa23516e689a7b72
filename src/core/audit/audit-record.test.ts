import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cookieRows } from "../capture/cookie-rows.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import { auditRecord } from "./audit-record.ts";
import { findRule } from "./find-rule.ts";
import { SEVERITIES } from "./finding.ts";
import { historyOf, momentAt, trackOf } from "./history.fixture.ts";
import { audited, journey, NO_HISTORY, NO_OPTIONS, type Step } from "./journey.fixture.ts";
import { textKey } from "./rule-text.ts";

const VALUE = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
const BARE = `JSESSIONID=${VALUE}; Path=/`;
const FULL = `__Host-JSESSIONID=${VALUE}; Path=/; Secure; HttpOnly; SameSite=Lax`;

describe("findings", () => {
  test("are one a rule with all that breaks it, the worst first", () => {
    const { findings } = audited(journey([{ set: [BARE, "theme=dark; Path=/"] }]));
    const missing = findings.find(({ rule }) => rule === "secure-missing");
    expect(missing?.severity).toBe("medium");
    expect(missing?.subjects.map(({ label, severity }) => [label, severity])).toEqual([
      ["JSESSIONID · shop.test", "medium"],
      ["theme · shop.test", "info"],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual([...new Set(findings.map(({ rule }) => rule))]);
  });

  test("are sorted by severity, then confidence, then name, diagnoses before all", () => {
    const state = `.AspNetCore.Correlation.${VALUE}=N; Path=/; Secure; HttpOnly; SameSite=Lax`;
    const callback = {
      url: "https://shop.test/callback",
      method: "POST",
      initiator: "https://login.test",
      cookie: null,
    };
    const { findings } = audited(journey([{ set: [BARE, state, "cfg=AKIAIOSFODNN7EXAMPLE"] }, callback]));
    expect(findings.slice(0, 3).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["sign-in-callback-withheld", "medium"],
      ["credential-in-value", "high"],
      ["httponly-missing", "medium"],
    ]);
  });

  test("outside the scope are kept apart", () => {
    const third: Step = {
      url: "https://ads.test/p",
      type: "image",
      topUrl: "https://shop.test/",
      set: ["id=1; SameSite=x"],
    };
    const result = audited(journey([{ set: [FULL] }, third]));
    expect(result.scope).toEqual(["shop.test"]);
    expect(result.findings.flatMap(({ subjects }) => subjects).filter(({ label }) => label.includes("ads"))).toEqual(
      [],
    );
    expect(result.outOfScope.map(({ rule }) => rule)).toContain("secure-missing");
  });

  test("about a refused line belong to the host that sent it, whatever domain it asked for", () => {
    const own = { set: ["a=1; Domain=elsewhere.test", "b=1; Domain=test"], refuses: true };
    const other = { url: "https://other.test/", set: ["c=1; Domain=elsewhere.test"], refuses: true };
    const record = journey([own, other]);
    const of = (scope: readonly string[]) =>
      audited(record, { options: { scope } }).findings.find(({ rule }) => rule === "domain-invalid")?.subjects;
    expect(of(["shop.test"])?.map(({ label }) => label)).toEqual(["a · elsewhere.test", "b · test"]);
    expect(of(["elsewhere.test"])).toBeUndefined();
  });

  test("about the session stay when the sign-out takes its cookie away", () => {
    const gone = audited(
      journey([
        { set: [BARE, "flash=1; Path=/"] },
        { set: ["JSESSIONID=; Max-Age=0; Path=/", "flash=; Max-Age=0; Path=/"] },
      ]),
    );
    const { subjects } = gone.findings.find(({ rule }) => rule === "secure-missing") ?? {};
    expect(subjects?.map(({ label, severity }) => [label, severity])).toEqual([["JSESSIONID · shop.test", "medium"]]);
  });

  test("about a session that a sign-in proved are as grave as about one that is known by name", () => {
    const record = journey([{ set: [`zq9=${VALUE}; Path=/; Secure`] }]);
    const of = (authenticates: "proven" | "likely") =>
      audited(record, { history: historyOf([trackOf(record, { name: "zq9", authenticates })]) })
        .findings.filter(({ rule }) => rule.startsWith("httponly-missing"))
        .map(({ rule, severity, confidence }) => [rule, severity, confidence]);
    expect(of("proven")).toEqual([["httponly-missing", "medium", "observed"]]);
    expect(of("likely")).toEqual([["httponly-missing-other", "low", "likely"]]);
  });

  test("count a cookie of the whole domain to each host that gets it", () => {
    const record = journey([{ url: "https://app.shop.test/", set: [`${BARE}; Domain=shop.test`] }]);
    const inScope = audited(record, { options: { scope: ["app.shop.test"] } });
    const elsewhere = audited(record, { options: { scope: ["other.test"] } });
    expect(inScope.findings.map(({ rule }) => rule)).toContain("secure-missing");
    expect([elsewhere.findings, elsewhere.pageLoads]).toEqual([[], 0]);
  });

  test("obey what the person set: off, other severity, note", () => {
    const edits = new Map([
      ["secure-missing", { severity: "high", note: "agreed with the owner" }],
      ["httponly-missing", { off: true }],
    ] as const);
    const { findings } = audited(journey([{ set: [BARE] }]), { options: { edits } });
    expect(findings[0]).toMatchObject({ rule: "secure-missing", severity: "high", note: "agreed with the owner" });
    expect(findings.map(({ rule }) => rule)).not.toContain("httponly-missing");
  });

  test("that were put aside say why, and their other subjects still count", () => {
    const record = journey([{ set: [BARE, "theme=dark; Path=/"] }]);
    const mute = (subject: string) => ({ rule: "secure-missing", subject, reason: "http is blocked" });
    const aside = audited(record, { options: { mutes: [mute("*")] } }).findings;
    expect(aside.filter(({ rule }) => rule === "secure-missing").map(({ muted }) => muted)).toEqual([
      "http is blocked",
    ]);
    const part = audited(record, { options: { mutes: [mute("theme · shop.test")] } }).findings;
    expect(
      part.filter(({ rule }) => rule === "secure-missing").map(({ muted, subjects }) => [muted, subjects.length]),
    ).toEqual([
      [null, 1],
      ["http is blocked", 1],
    ]);
  });
});

describe("a sign-in", () => {
  const record = journey([{ set: [BARE] }, {}, { url: "https://shop.test/login", method: "POST" }]);
  const at = (told: Parameters<typeof momentAt>[3]): SessionHistory =>
    historyOf([trackOf(record, { name: "JSESSIONID" })], [momentAt(record, 2, "sign-in", told)]);

  test("is proven, marked, or none", () => {
    expect(audited(record).signedIn).toBe("no");
    expect(audited(record, { history: at({ outcome: "attempt" }) }).signedIn).toBe("no");
    expect(audited(record, { history: at({ mark: { boot: "b", seq: 1, at: 1 } }) }).signedIn).toBe("marked");
    expect(audited(record, { history: at({}) }).signedIn).toBe("proven");
  });
});

describe("whatever a server sends", () => {
  const junk = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      BARE,
      `${FULL}; Domain=shop.test`,
      "=__Host-x",
      "a=eyJhbGciOiJub25lIn0.e30.",
      "a=%; Path=%",
      'a="{\\"x\\":1}"; SameSite=; Max-Age=x; Expires=never; Secure:1',
      "BIGipServerx=4294967295.65535.0000",
      "token=eyJhbGciOiJub25lIn0.eyJleHAiOjFlOTk5LCJpYXQiOi0xZTk5OX0.",
    ),
    fc
      .tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 40 }))
      .map(([name, value]) => `${name}=${value}; ${value}`),
  );
  const octets = junk.map((text) => text.replace(/[^\0-\xff]/g, "?"));
  const path = fc.string({ maxLength: 30 }).map((text) => `https://shop.test/${encodeURIComponent(text)}?${text}`);
  const url = fc.oneof(
    path,
    fc.constantFrom(
      "wss://shop.test/x",
      "http://shop.test/login?id_token=%",
      "https://[::1]/",
      "https://a.co.uk/;jsessionid=",
    ),
  );
  const header = fc.constantFrom(
    "authorization",
    "origin",
    "referer",
    "age",
    "x-cache",
    "cache-control",
    "access-control-allow-origin",
    "strict-transport-security",
    "secure-session-registration",
    "sec-fetch-storage-access",
    "cf-cache-status",
  );
  const step: fc.Arbitrary<Step> = fc.record({
    url,
    set: fc.array(octets, { maxLength: 4 }),
    cookie: fc.option(octets, { nil: null }),
    method: fc.constantFrom("GET", "POST"),
    type: fc.constantFrom("main_frame", "sub_frame", "xmlhttprequest", "websocket", "image"),
    initiator: fc.option(fc.constantFrom("https://shop.test", "https://elsewhere.test", "null", ""), { nil: null }),
    headers: fc.dictionary(header, octets, { maxKeys: 4 }),
    requestHeaders: fc.dictionary(header, octets, { maxKeys: 4 }),
    status: fc.constantFrom(101, 200, 204, 302, 401, 500),
    refuses: fc.boolean(),
  });

  test("nothing throws, and every finding belongs to something", () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 8 }),
        fc.constantFrom("chromium" as const, "firefox" as const),
        (steps, browser) => {
          const record = journey(steps, browser);
          const result = audited(record, { options: { privacy: true } });
          for (const { rule, subjects } of [...result.findings, ...result.outOfScope]) {
            expect(subjects.length).toBeGreaterThan(0);
            const facts = findRule(rule);
            const keys = facts?.texts.map((variant) => textKey(rule, variant));
            for (const { evidence, message, severity } of subjects) {
              expect(keys).toContain(message.key);
              expect(SEVERITIES.indexOf(severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(facts?.worst ?? "info"));
              expect(evidence.filter((id) => !record.exchangesById.has(id))).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a record without anything gives no judgement", () => {
    const record = journey([]);
    const result = auditRecord(record, [], NO_HISTORY, null, NO_OPTIONS, 0);
    expect(result).toMatchObject({ findings: [], outOfScope: [], observatory: null, pageLoads: 0, signedIn: "no" });
    expect(result.coverage.filter(({ state }) => state === "pass" || state === "fail")).toEqual([]);
  });

  test("no rule asks for the same exchange again and again", () => {
    // Each look at the URL of an exchange is counted: twice the exchanges must not cost more than twice the looks.
    const looks = (count: number): number => {
      const steps = Array.from(
        { length: count },
        (_, at): Step => ({
          url: `https://h${at % 20}.shop.test/p${at}?q=${at}`,
          type: at % 10 === 0 ? "main_frame" : "image",
          set: at % 5 === 0 ? [`c${at % 40}=${VALUE}${at}; Path=/; Domain=shop.test`] : [],
          cookie: `JSESSIONID=${VALUE}`,
        }),
      );
      const record = journey([{ set: [`${BARE}; Domain=shop.test`] }, ...steps]);
      const rows = cookieRows(record);
      let counted = 0;
      for (const exchange of record.exchanges) {
        const { url: known } = exchange;
        const get = (): string => {
          counted += 1;
          return known;
        };
        Object.defineProperty(exchange, "url", { get });
      }
      auditRecord(record, rows, NO_HISTORY, null, NO_OPTIONS, 0);
      return counted;
    };
    expect(looks(1200)).toBeLessThan(looks(600) * 2.2);
  });
});
