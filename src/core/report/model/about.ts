import type { Mark } from "../../capture/record.ts";
import { profileIdOf } from "../../capture/record.ts";
import type { Fact } from "./report-model.ts";
import { type ReportText, utcTime } from "./report-text.ts";

/** Where, when and how the record was made. */
export function aboutFacts(text: ReportText): readonly Fact[] {
  const { input, t, redactor, label } = text;
  const { record, audit, meta } = input;
  const fact = (key: string, ...lines: readonly string[]): Fact => ({ label: t(key), lines });
  return [
    fact("report_fact_target", redactor.url(meta.target)),
    fact("report_fact_scope", ...audit.scope),
    fact("report_fact_browser", meta.browser),
    fact("report_fact_profile", profileIdOf(record)),
    ...(record.imported === null ? [] : [fact("report_fact_imported", redactor.text(record.imported.creator))]),
    fact("report_fact_time", timeSpan(text)),
    fact("report_fact_accounts", ...meta.accounts.map(redactor.text)),
    fact("report_fact_marks", ...record.marks.map((mark) => markText(text, mark))),
    fact("report_fact_signed_in", label("report", "signed_in", audit.signedIn)),
    fact("report_fact_recorded", t("report_recorded", audit.pageLoads, record.exchanges.length)),
    fact("report_fact_tool", `Jarscope ${meta.productVersion}`),
  ].filter(({ lines }) => lines.some((line) => line !== ""));
}

function timeSpan({ input: { meta } }: ReportText): string {
  const ends = [meta.startedAt, meta.endedAt].flatMap((time) => (time === null ? [] : [utcTime(time)]));
  return ends.join(" – ");
}

export function markText({ label, redactor }: ReportText, mark: Mark): string {
  const words = [label("report", "mark", mark.label), redactor.text(mark.text)].filter((word) => word !== "");
  return `${utcTime(mark.at)} · ${words.join(": ")}`;
}

/** What the report cannot know, and how it shows values. */
export function noticesOf({ input, t, say }: ReportText): readonly string[] {
  const { record, audit, meta } = input;
  return [
    t(input.values === "included" ? "report_values_included" : "report_values_redacted"),
    ...(audit.pageLoads === 0 ? [t("report_no_page_load")] : []),
    ...(audit.signedIn === "no" ? [t("report_signed_out_only")] : []),
    ...(record.imported === null ? [] : [t("report_imported_note")]),
    ...(record.dropped === 0 ? [] : [t("report_dropped", record.dropped)]),
    ...meta.outOfSight.map(say),
  ];
}
