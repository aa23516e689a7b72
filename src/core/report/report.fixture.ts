import type { AuditFinding, AuditResult, RequirementResult } from "../audit/audit-result.ts";
import { SEVERITIES } from "../audit/finding.ts";
import { byteStringFromText } from "../bytes/byte-string.ts";
import { cookieRows } from "../capture/cookie-rows.ts";
import type { CaptureFact } from "../capture/event.ts";
import {
  begin,
  completed,
  cookie,
  jarChange,
  jarRead,
  on,
  recordOf,
  redirect,
  request,
  response,
  tab,
} from "../capture/record.fixture.ts";
import type { CaptureRecord } from "../capture/record.ts";
import type { SessionHistory } from "../session/track/session-track.ts";
import type { ReportInput } from "./report-input/report-input.ts";

export const SID = "6F1C0A9D4E2B8F7035A1C6D9E8B24F10";
export const NEXT_SID = "B07D51C2E94F8A63D1706B2E5C8F9A34";
export const CSRF = "q8Zt4LrX0vNsE1mKc7Yd";
export const RESET = "u3KfP9sWb2ZhV7xQ";
export const BEARER = "ya29.A0ARrdaM9kZ3QxLw8uVt";
export const SECRETS = [SID, NEXT_SID, CSRF, RESET, BEARER];

const LOGIN = "https://shop.test/login";
const HOME = `https://shop.test/account?reset_token=${RESET}&page=2`;

/** A sign-in over a redirect, with a third party and a refused line, as Chromium tells it. */
export function shopFacts(): readonly CaptureFact[] {
  const withHeaders = (fact: CaptureFact, ...headers: readonly (readonly [string, string])[]): CaptureFact =>
    fact.kind === "request"
      ? { ...fact, headers: headers.map(([name, value]) => [name, byteStringFromText(value)] as const) }
      : fact;
  return [
    begin(),
    tab,
    on,
    { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie({ name: "theme", value: "darkmode" })] },
    request({ id: "1", url: LOGIN, method: "POST", cookie: "theme=darkmode" }),
    response([`JSESSIONID=${SID}; Path=/`, `XSRF-TOKEN=${CSRF}; Path=/; Secure`], {
      id: "1",
      url: LOGIN,
      status: 302,
      headers: [["location", HOME]],
    }),
    jarChange({ name: "JSESSIONID", value: SID }),
    jarChange({ name: "XSRF-TOKEN", value: CSRF, secure: true }),
    redirect(HOME, { id: "1", url: LOGIN }),
    { kind: "mark", label: "signed-in", text: "alice" },
    withHeaders(
      request({ id: "1", url: HOME, cookie: `theme=darkmode; JSESSIONID=${SID}`, later: 40 }),
      ["referer", `https://shop.test/?sid=${SID}`],
      ["authorization", `Bearer ${BEARER}`],
      ["accept", "text/html"],
    ),
    response([`JSESSIONID=${NEXT_SID}; Path=/; HttpOnly`, "bad=1; Domain=other.test"], {
      id: "1",
      url: HOME,
      later: 40,
      headers: [["cache-control", "no-store"]],
    }),
    jarChange({ name: "JSESSIONID", value: NEXT_SID, httpOnly: true }, "overwrite", true),
    jarChange({ name: "JSESSIONID", value: NEXT_SID, httpOnly: true }),
    completed({ id: "1", url: HOME, later: 40 }),
    jarRead(17),
    request({ id: "2", url: "https://ads.test/pixel.gif?uid=77", type: "image", later: 90 }),
    response(["uid=a1B2c3D4e5F6g7H8; SameSite=None; Secure"], {
      id: "2",
      url: "https://ads.test/pixel.gif?uid=77",
      later: 90,
    }),
    completed({ id: "2", url: "https://ads.test/pixel.gif?uid=77", later: 90 }),
    jarRead(21, { sites: ["ads.test"] }),
  ];
}

/** The findings of the rows, one for each rule. */
export function auditOf(record: CaptureRecord, muted: Readonly<Record<string, string>> = {}): AuditResult {
  const byRule = new Map<string, AuditFinding["subjects"]>();
  for (const row of cookieRows(record)) {
    for (const { rule, ...finding } of row.findings) {
      const subject = { kind: "cookie", id: row.id, label: `${row.name} · ${row.domain}`, ...finding } as const;
      byRule.set(rule, [...(byRule.get(rule) ?? []), subject]);
    }
  }
  const rank = ({ severity }: Pick<AuditFinding, "severity">): number => SEVERITIES.indexOf(severity);
  const findings = [...byRule].map(([rule, subjects]): AuditFinding => {
    const worstFirst = subjects.toSorted((one, other) => rank(one) - rank(other));
    const [worst] = worstFirst;
    return {
      rule,
      severity: worst?.severity ?? "info",
      confidence: worst?.confidence ?? "check",
      subjects: worstFirst,
      muted: muted[rule] ?? null,
      note: "",
    };
  });
  return {
    findings: findings.toSorted((one, other) => rank(one) - rank(other)),
    outOfScope: [],
    coverage: COVERAGE,
    observatory: { result: "cookies-session-without-httponly-flag", modifier: -30 },
    scope: ["shop.test"],
    pageLoads: 1,
    signedIn: "marked",
  };
}

const COVERAGE: readonly RequirementResult[] = [
  requirement("ASVS", "3.3.1", "fail", ["1.0"], ["secure-missing"]),
  requirement("ASVS", "3.3.4", "pass", ["1.1"], []),
  requirement("ASVS", "7.4.1", "not-exercised", [], []),
  requirement("WSTG", "WSTG-SESS-03", "partly", ["1.0", "1.1"], []),
  requirement("WSTG", "WSTG-SESS-09", "not-observable", [], []),
];

function requirement(
  standard: "ASVS" | "WSTG",
  item: string,
  state: RequirementResult["state"],
  evidence: readonly string[],
  rules: readonly string[],
): RequirementResult {
  const message = { key: "severity_info" };
  return { standard, item, level: standard === "ASVS" ? 1 : null, state, message, evidence, rules };
}

const HISTORY: SessionHistory = {
  moments: [],
  tracks: [
    {
      id: "cookie shop.test JSESSIONID",
      carrier: "cookie",
      name: "JSESSIONID",
      host: "shop.test",
      site: "shop.test",
      storeId: "0",
      cookie: null,
      tabs: [1],
      confidence: "likely",
      evidence: [],
      correction: null,
      role: "login-session",
      product: "Tomcat, Jetty",
      state: "signed-in",
      events: [
        event("born", 1_000_020, ["1.0"], 0),
        event("carried", 1_000_040, ["1.1"], 0),
        event("rotated", 1_000_060, ["1.1"], 1),
      ],
      values: [
        { value: SID, from: 1_000_020, until: 1_000_060, firstCarried: "1.1", lastCarried: "1.1", timesCarried: 1 },
        { value: NEXT_SID, from: 1_000_060, until: null, firstCarried: null, lastCarried: null, timesCarried: 0 },
      ],
      authenticates: "likely",
      unknowns: [],
    },
  ],
};

function event(
  kind: "born" | "carried" | "rotated",
  at: number,
  exchanges: readonly string[],
  value: number,
): SessionHistory["tracks"][number]["events"][number] {
  return { kind, at, until: null, exchanges, value, confidence: "observed", how: { key: "source_set_line" } };
}

/** The shop's visit with everything that a report can say. */
export function shopInput(parts: Partial<ReportInput> = {}, facts = shopFacts()): ReportInput {
  const record = parts.record ?? recordOf(...facts);
  return {
    record,
    rows: cookieRows(record),
    audit: auditOf(record, { "samesite-missing": "accepted <until> March" }),
    history: HISTORY,
    connections: null,
    meta: {
      productVersion: "0.1.0",
      startedAt: Date.UTC(2026, 10, 22, 9, 12),
      endedAt: Date.UTC(2026, 10, 22, 9, 20),
      browser: "Chromium 156.0",
      target: HOME,
      accounts: ["alice"],
      outOfSight: [{ key: "report_no_page_load" }],
    },
    values: "redacted",
    ...parts,
  };
}
