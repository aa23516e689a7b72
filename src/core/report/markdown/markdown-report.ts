import type { Translate } from "../../message/message.ts";
import { codeSpan, plainText } from "../copy/markdown.ts";
import { reportModel } from "../model/make-model.ts";
import type { Fact, ReportModel } from "../model/report-model.ts";
import type { ReportFormat } from "../report-format.ts";
import { findingLines } from "./finding-markdown.ts";
import { tableLines } from "./table-markdown.ts";

/** The report for a ticket or a repository. What was recorded is text or code in it, never markup. */
export const markdownReport: ReportFormat = {
  id: "markdown",
  extension: ".md",
  mediaType: "text/markdown",
  values: "as-asked",
  english: false,
  *parts(input, t) {
    for (const line of reportLines(yield* reportModel(input, t), t)) yield `${line}\n`;
  },
};

function* reportLines(model: ReportModel, t: Translate): Generator<string> {
  yield* [`# ${plainText(model.title)}`, ""];
  yield* model.about.map(factLine);
  yield* ["", ...model.notices.map((notice) => `> ${plainText(notice)}  `), ""];
  yield* [`## ${plainText(t("report_findings"))}`, ""];
  yield* [model.counts.map(({ label, count }) => `${plainText(label)} ${count}`).join(" · "), ""];
  if (model.findings.length === 0) yield* [plainText(t("report_no_findings")), ""];
  for (const finding of model.findings) yield* findingLines(finding, t);
  yield* coverageLines(model, t);
  yield* sessionLines(model, t);
  yield* cookieLines(model, t);
  yield* asideLines(model, t);
}

function factLine({ label, lines }: Fact): string {
  return `- **${plainText(label)}** ${lines.map(plainText).join("; ")}`;
}

function* coverageLines(model: ReportModel, t: Translate): Generator<string> {
  if (model.coverage.length === 0) return;
  yield* [`## ${plainText(t("report_coverage"))}`, ""];
  const columns = ["item", "level", "state", "finding"].map((id) => t(`report_column_${id}`));
  yield* tableLines(
    columns,
    model.coverage.map(({ item, level, stateLabel, text }) => [item, level, stateLabel, text].map(plainText)),
  );
  yield* model.observatory === null ? [""] : ["", plainText(model.observatory), ""];
}

function* sessionLines({ sessions }: ReportModel, t: Translate): Generator<string> {
  if (sessions.length === 0) return;
  yield* [`## ${plainText(t("report_sessions"))}`, ""];
  for (const { label, state, values, events, unknowns } of sessions) {
    yield* [`### ${plainText(label)} · ${plainText(state)}`, ""];
    if (values.length > 0) yield* [`${plainText(t("report_session_values"))} ${values.map(codeSpan).join(" → ")}`, ""];
    yield* events.map((event, at) => `${at + 1}. ${plainText(event)}`);
    yield* ["", ...unknowns.map(plainText), ""];
  }
}

const COOKIE_COLUMNS = ["name", "value", "host", "path", "flags", "life", "role", "party", "setBy"] as const;

function* cookieLines({ cookies }: ReportModel, t: Translate): Generator<string> {
  yield* [`## ${plainText(t("report_cookies"))}`, ""];
  if (cookies.length === 0) return yield* [plainText(t("report_no_cookies")), ""];
  const columns = COOKIE_COLUMNS.map((column) => t(`report_column_${column.toLowerCase()}`));
  yield* tableLines(columns, cookieCells(cookies));
  yield "";
}

function* cookieCells(cookies: ReportModel["cookies"]): Generator<readonly string[]> {
  for (const row of cookies) {
    yield COOKIE_COLUMNS.map((column) =>
      column === "value" && row.value !== "" ? codeSpan(row.value) : plainText(row[column]),
    );
  }
}

function* asideLines({ muted, outOfScope }: ReportModel, t: Translate): Generator<string> {
  if (muted.length > 0) yield* [`## ${plainText(t("report_muted"))}`, ""];
  for (const { title, severityLabel, subjects, muted: reason } of muted) {
    yield `- **${plainText(title)}** (${plainText(severityLabel)}): ${subjects.map(({ label }) => codeSpan(label)).join(", ")}`;
    yield `  ${plainText(t("report_muted_because"))} ${plainText(reason ?? "")}`;
  }
  if (muted.length > 0) yield "";
  if (outOfScope.length === 0) return;
  yield* [`## ${plainText(t("report_out_of_scope"))}`, ""];
  yield* outOfScope.map(
    ({ title, subjects }) => `- ${plainText(`${title}: ${subjects.map(({ label }) => label).join(", ")}`)}`,
  );
  yield "";
}
