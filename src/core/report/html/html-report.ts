import type { Translate } from "../../message/message.ts";
import { reportModel } from "../model/make-model.ts";
import type { FindingModel, ReportModel } from "../model/report-model.ts";
import type { ReportFormat } from "../report-format.ts";
import type { ReportInput } from "../report-input/report-input.ts";
import { contentPolicy } from "./content-policy.ts";
import { briefFindingHtml, findingHtml, mutedHtml } from "./finding-html.ts";
import { html, Markup } from "./markup.ts";
import { STYLE } from "./style.ts";
import { cookiesHtml, coverageHtml, sessionHtml } from "./tables-html.ts";

/** One file that needs nothing else: no script, no picture, no font. */
export const htmlReport: ReportFormat = {
  id: "html",
  extension: ".html",
  mediaType: "text/html",
  values: "as-asked",
  english: false,
  *parts(input: ReportInput, t: Translate): Generator<string> {
    const model = yield* reportModel(input, t);
    for (const { source } of pageParts(model, t)) yield source;
  },
};

function* pageParts(model: ReportModel, t: Translate): Generator<Markup> {
  yield head(model, t);
  yield* findingsParts(model, t);
  yield* coverageParts(model, t);
  if (model.sessions.length > 0) yield section("sessions", t("report_sessions"));
  for (const session of model.sessions) yield sessionHtml(session, t);
  yield section("cookies", t("report_cookies"));
  if (model.cookies.length === 0) yield html`<p>${t("report_no_cookies")}</p>`;
  else yield* cookiesHtml(model.cookies, t);
  yield* asideParts(model, t);
  yield html`</main></body></html>
`;
}

function head(model: ReportModel, t: Translate): Markup {
  return html`<!doctype html>
<html lang="${t("report_language")}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${model.title}</title><style>${new Markup(STYLE)}</style></head>
<body><main><h1>${model.title}</h1>
<dl class="about">${model.about.map(({ label, lines }) => html`<dt>${label}</dt><dd>${lines.map((line) => html`<div>${line}</div>`)}</dd>`)}</dl>
<ul class="notices">${model.notices.map((notice) => html`<li>${notice}</li>`)}</ul>
`;
}

function* findingsParts(model: ReportModel, t: Translate): Generator<Markup> {
  yield section("findings", t("report_findings"));
  yield html`<ul class="counts">${model.counts.map(({ severity, label, count }) => html`<li class="${count === 0 ? "none" : severity}"><b>${count}</b>${label}</li>`)}</ul>
`;
  if (model.findings.length === 0) yield html`<p>${t("report_no_findings")}</p>`;
  else
    yield html`<ul class="contents">${model.findings.map(contentsLine)}</ul>
`;
  for (const finding of model.findings) yield findingHtml(finding, t);
}

function contentsLine({ id, severity, severityLabel, title, subjects, moreSubjects }: FindingModel): Markup {
  return html`<li><span class="${severity}">${severityLabel}</span><a href="#${id}">${title}</a><span class="quiet">${subjects.length + moreSubjects}</span></li>`;
}

function* coverageParts(model: ReportModel, t: Translate): Generator<Markup> {
  if (model.coverage.length === 0) return;
  yield section("coverage", t("report_coverage"));
  yield coverageHtml(model.coverage, t);
  if (model.observatory !== null) yield html`<p class="quiet">${model.observatory}</p>`;
}

/** What does not count, with the reason why. */
function* asideParts(model: ReportModel, t: Translate): Generator<Markup> {
  if (model.muted.length > 0) {
    yield section("muted", t("report_muted"));
    yield html`<ul>${model.muted.map((finding) => mutedHtml(finding, t))}</ul>`;
  }
  if (model.outOfScope.length === 0) return;
  yield section("outside", t("report_out_of_scope"));
  yield html`<ul>${model.outOfScope.map(briefFindingHtml)}</ul>`;
}

function section(id: string, title: string): Markup {
  return html`<h2 id="${id}">${title}</h2>
`;
}
