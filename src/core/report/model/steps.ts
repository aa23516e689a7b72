import type { AuditFinding, FindingSubject } from "../../audit/audit-result.ts";
import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange } from "../../capture/exchange.ts";
import { shownLabel, shownName } from "../../message/shown-name.ts";
import { exchangeTitle } from "./excerpt.ts";
import type { ReportText } from "./report-text.ts";

/** How to see the fault again, from the exchanges that show it on the worst subject. */
export function stepsOf(text: ReportText, finding: AuditFinding, rows: ReadonlyMap<string, CookieRow>): string[] {
  const { input, t, redactor } = text;
  const [subject] = finding.subjects;
  if (subject === undefined) return [];
  const exchange = input.record.exchangesById.get(subject.evidence[0] ?? "") ?? null;
  const page = exchange === null ? input.meta.target : pageBefore(text, exchange);
  return [
    t("report_step_open", redactor.url(page)),
    ...marksBefore(text, exchange),
    ...(exchange === null || (exchange.url === page && exchange.method === "GET")
      ? []
      : [t("report_step_repeat", exchangeTitle(text, exchange))]),
    lookAt(text, subject, rows.get(subject.id), exchange),
  ];
}

/** What to open so that the exchange follows: its own page, or for a posted form the page that held the form. */
function pageBefore({ input }: ReportText, exchange: Exchange): string {
  const { navigations, chains } = input.record;
  const first = chains.get(exchange.requestId)?.[0] ?? exchange;
  const navigates = first.type === "main_frame";
  if (navigates && first.method === "GET") return first.url;
  const before = navigations.findLast(
    ({ order, tabId }) => (navigates ? order < first.order : order <= first.order) && tabId === first.tabId,
  );
  return before?.url ?? (navigates ? first.url : (first.topUrl ?? first.url));
}

/** What the person said they did before. */
function marksBefore({ input, t, label, redactor }: ReportText, exchange: Exchange | null): readonly string[] {
  if (exchange === null) return [];
  return input.record.marks
    .filter((mark) => mark.order <= exchange.order && mark.label !== "text")
    .map((mark) => t("report_step_mark", label("report", "mark", mark.label), redactor.text(mark.text)).trim());
}

function lookAt(
  { t, redactor }: ReportText,
  subject: FindingSubject,
  row: CookieRow | undefined,
  exchange: Exchange | null,
): string {
  if (row === undefined) {
    const label = shownLabel(redactor.text(subject.label), t);
    return t(exchange === null ? "report_step_look" : "report_step_look_exchange", label);
  }
  const sets = exchange?.response?.setLines.some((line) => row.lines.includes(line)) ?? false;
  const name = shownName(redactor.text(row.name), t);
  return sets ? t("report_step_look_line", name) : t("report_step_look_cookie", name, row.domain);
}
