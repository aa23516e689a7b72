import type { AuditFinding, AuditResult } from "../../src/core/audit/audit-result.ts";
import { type Message, messageKey, type Translate } from "../../src/core/message/message.ts";
import { messageText } from "../../src/core/message/message-text.ts";
import { shownLabel, shownName } from "../../src/core/message/shown-name.ts";
import { type AuditJsonOptions, auditJson } from "../../src/core/report/audit-json/audit-json.ts";
import type { AuditJson } from "../../src/core/report/audit-json/model.ts";
import { type Redactor, redactorFor } from "../../src/core/report/redact/redactor.ts";
import type { ReportInput } from "../../src/core/report/report-input/report-input.ts";
import { columns, wrapped } from "./columns.ts";

type Flags = Pick<AuditJson["cookies"][number], "secure" | "httpOnly" | "sameSite" | "hostOnly" | "partitionKey">;

/** What was recorded and what is wrong with it, as tables for a terminal that is so many columns wide. */
export function auditTable(input: ReportInput, t: Translate, width: number): string {
  const redactor = redactorFor(input);
  const text = (message: Message): string => messageText(t, message);
  const options: AuditJsonOptions = {
    toolVersion: input.meta.productVersion,
    target: input.meta.target,
    text,
    ...(input.values === "included" ? {} : { hash: redactor.value }),
  };
  const json = auditJson(input.record, options, input.rows);
  const heads = (...names: readonly string[]): readonly string[] => names.map((name) => t(`cli_${name}`));
  const cookies = json.cookies.map((cookie) => [
    shownName(cookie.name, t),
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
      .map(({ line, outcome, reason }) => [outcome, reason ?? "", line, url]),
  );
  const { findings } = input.audit;
  const counting = findings.filter(({ muted }) => muted === null).flatMap((finding) => lines(finding, t, redactor));
  const aside = findings.flatMap(({ rule, muted, subjects }) =>
    muted === null
      ? []
      : subjects.map(({ label }) => [rule, shownLabel(redactor.text(label), t), redactor.text(muted)]),
  );
  const sent = json.exchanges.reduce((sum, { cookiesSent }) => sum + cookiesSent.length, 0);
  const table = (...rows: readonly (readonly string[])[]): string => columns(rows, width);
  return [
    `${json.target}  (${input.meta.browser})`,
    t("cli_counts", json.exchanges.length, sent, json.cookies.length, refused.length, json.dropped),
    table(heads("name", "where", "life", "flags", "party", "role", "set_by"), ...cookies),
    ...(refused.length === 0 ? [] : [table(heads("verdict", "reason", "line", "url"), ...refused)]),
    ...(counting.length === 0
      ? [t("cli_no_findings")]
      : [table(heads("severity", "rule", "subject", "finding"), ...counting)]),
    ...(aside.length === 0 ? [] : [table(heads("muted", "subject", "reason"), ...aside)]),
    coverageLine(input.audit, t),
    ...(input.audit.pageLoads === 0 ? [t("report_no_page_load")] : []),
    ...(input.audit.signedIn === "no" ? [t("report_signed_out_only")] : []),
    ...input.meta.outOfSight.map(text),
  ]
    .map((part) => (part.includes("\n") ? part : wrapped(part, width).join("\n")))
    .join("\n\n");
}

function lines({ rule, subjects, severity }: AuditFinding, t: Translate, { text }: Redactor): readonly string[][] {
  const [worst] = subjects;
  return subjects.map((subject) => [
    // The person's own severity stands for that of the worst.
    subject.severity === worst?.severity ? severity : subject.severity,
    rule,
    shownLabel(text(subject.label), t),
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
