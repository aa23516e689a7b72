import type { AuditFinding, AuditResult } from "../../src/core/audit/audit-result.ts";
import { messageKey } from "../../src/core/message/message.ts";
import { auditJson } from "../../src/core/report/audit-json/audit-json.ts";
import type { AuditJson } from "../../src/core/report/audit-json/model.ts";
import { type Redactor, redactorFor } from "../../src/core/report/redact/redactor.ts";
import type { ReportInput } from "../../src/core/report/report-input/report-input.ts";

type Flags = Pick<AuditJson["cookies"][number], "secure" | "httpOnly" | "sameSite" | "hostOnly" | "partitionKey">;
type Translate = (key: string, ...params: (string | number)[]) => string;

/** What was recorded and what is wrong with it, as tables for a terminal. */
export function auditTable(input: ReportInput, t: Translate): string {
  const redactor = redactorFor(input);
  const json = auditJson(input.record, {
    toolVersion: input.meta.productVersion,
    target: input.meta.target,
    text: ({ key, params = [] }) => t(key, ...params),
    ...(input.values === "included" ? {} : { hash: redactor.value }),
  });
  const heads = (...names: readonly string[]): readonly string[] => names.map((name) => t(`cli_${name}`));
  const cookies = json.cookies.map((cookie) => [
    cookie.name,
    `${cookie.hostOnly ? "" : "."}${cookie.domain}${cookie.path}`,
    t(`cli_life_${cookie.lifetime}`),
    flags(cookie),
    t(`cli_party_${cookie.party}`),
    t(`role_${cookie.role.replaceAll("-", "_")}`),
    t(`source_${cookie.setBy.kind.replaceAll("-", "_")}`),
  ]);
  const refused = json.exchanges.flatMap(({ setCookies, url }) =>
    setCookies
      .filter(({ outcome }) => outcome === "rejected" || outcome === "undecided")
      .map(({ line, outcome, reason }) => [outcome, reason ?? "", short(line), url]),
  );
  const { findings } = input.audit;
  const counting = findings.filter(({ muted }) => muted === null).flatMap((finding) => lines(finding, t, redactor));
  const aside = findings.flatMap(({ rule, muted, subjects }) =>
    muted === null ? [] : subjects.map(({ label }) => [rule, redactor.text(label), redactor.text(muted)]),
  );
  const sent = json.exchanges.reduce((sum, { cookiesSent }) => sum + cookiesSent.length, 0);
  return [
    `${json.target}  (${input.meta.browser})`,
    t("cli_counts", json.exchanges.length, sent, json.cookies.length, refused.length, json.dropped),
    columns([heads("name", "where", "life", "flags", "party", "role", "set_by"), ...cookies]),
    ...(refused.length === 0 ? [] : [columns([heads("verdict", "reason", "line", "url"), ...refused])]),
    ...(counting.length === 0
      ? [t("cli_no_findings")]
      : [columns([heads("severity", "rule", "subject", "finding"), ...counting])]),
    ...(aside.length === 0 ? [] : [columns([heads("muted", "subject", "reason"), ...aside])]),
    coverageLine(input.audit, t),
    ...(input.audit.pageLoads === 0 ? [t("report_no_page_load")] : []),
    ...(input.audit.signedIn === "no" ? [t("report_signed_out_only")] : []),
    ...input.meta.outOfSight.map(({ key, params = [] }) => t(key, ...params)),
  ].join("\n\n");
}

function lines({ rule, subjects, severity }: AuditFinding, t: Translate, { text }: Redactor): readonly string[][] {
  const [worst] = subjects;
  return subjects.map((subject) => [
    // The person's own severity stands for that of the worst.
    subject.severity === worst?.severity ? severity : subject.severity,
    rule,
    text(subject.label),
    // The explanation is longer than a line; the reports have it.
    t(messageKey("rule", rule, "title")),
  ]);
}

function coverageLine({ coverage }: AuditResult, t: Translate): string {
  const count = (wanted: string): number => coverage.filter(({ state }) => state === wanted).length;
  const states = ["pass", "partly", "fail", "not-exercised", "not-observable"].map(count);
  return t("cli_coverage", coverage.length, ...states);
}

export function flags({ secure, httpOnly, sameSite, hostOnly, partitionKey }: Flags): string {
  const set = [
    secure && "Secure",
    httpOnly && "HttpOnly",
    sameSite !== "unspecified" && `SameSite=${sameSite}`,
    hostOnly && "host-only",
    partitionKey && "partitioned",
  ];
  return set.filter(Boolean).join(" ") || "–";
}

/** Lines of equal columns, the first one underlined. */
export function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(short));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => columnsOf(row[at] ?? ""))));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

// Control characters of a hostile site would steer the terminal.
function short(text: string): string {
  const plain = text.replace(/\p{C}/gu, "\u{FFFD}");
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** Columns that a terminal gives a text: two for Hangul and ideographs. https://www.unicode.org/reports/tr11/ */
function columnsOf(text: string): number {
  return (
    [...text].length + (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g)?.length ?? 0)
  );
}
