import { expect, it } from "vitest";
import type { AuditFinding, FindingSubject } from "../../../core/audit/audit-result.ts";
import { cookieRows } from "../../../core/capture/cookie-rows.ts";
import { A, Walk } from "../../../core/session/track/walk.fixture.ts";
import { findingsOf } from "./findings-of.ts";

const walk = new Walk().ask("/", { set: { PHPSESSID: A } }).ask("/account");
const track = walk.track("PHPSESSID");
const [row = null] = cookieRows(walk.record);
const evidence = walk.record.exchanges.map(({ id }) => id);

function finding(rule: string, subject: Partial<FindingSubject>, muted: string | null = null): AuditFinding {
  const whole: FindingSubject = {
    kind: "session",
    id: track.id,
    label: "",
    severity: "medium",
    confidence: "observed",
    message: { key: rule },
    evidence,
    ...subject,
  };
  const { severity, confidence } = whole;
  return { rule, severity, confidence, subjects: [whole], muted, note: "" };
}

function told(
  findings: readonly AuditFinding[],
  outOfScope: readonly AuditFinding[] = [],
  of = track,
): readonly string[] {
  return findingsOf(of, row, { findings, outOfScope }).map(({ rule }) => rule);
}

it("tells of the session and of the cookie that carries it, worst first and with the evidence", () => {
  const id = row?.id ?? "";
  const weak = finding("weak", { kind: "cookie", id, severity: "medium" });
  const clear = finding("clear", { kind: "cookie", id, severity: "high" });
  const kept = finding("kept", { severity: "low" });
  expect(told([kept, weak], [clear])).toEqual(["clear", "weak", "kept"]);
  expect(findingsOf(track, row, { findings: [kept], outOfScope: [] })[0]?.evidence).toEqual(evidence);
});

it("leaves out what is muted, what is about others, and what a cookie could have better", () => {
  const id = row?.id ?? "";
  const muted = finding("muted", {}, "known");
  const other = finding("other", { kind: "cookie", id: "another" });
  const prefix = finding("prefix", { kind: "cookie", id, severity: "info" });
  const confirm = finding("confirm", { severity: "info" });
  expect(told([muted, other, prefix, confirm])).toEqual(["confirm"]);
});

it("tells that an address carries it where one does", () => {
  const inUrl = finding("session-id-in-url", { kind: "host", id: "shop.test" });
  expect(told([inUrl])).toEqual([]);
  expect(told([inUrl], [], { ...track, carrier: "url" })).toEqual(["session-id-in-url"]);
});

it("has what the cookie shows by itself before the audit is there", () => {
  const rules = row?.findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
  expect(findingsOf(track, row, null).map(({ rule }) => rule)).toEqual(rules);
});
