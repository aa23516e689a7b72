import type { Reference } from "../../audit/rule.ts";
import type { Translate } from "../../message/message.ts";
import type { ExcerptLine, ExcerptModel, FindingModel } from "../model/report-model.ts";
import { html, type Markup } from "./markup.ts";

export function findingHtml(finding: FindingModel, t: Translate): Markup {
  return html`<article class="finding is-${finding.severity}" id="${finding.id}">
<header><h3>${finding.title}</h3>${tags(finding)}</header>
${finding.explanations.map((text) => html`<p>${text}</p>`)}
${finding.note === "" ? null : html`<p><b>${t("report_note")}</b> ${finding.note}</p>`}
<h4>${t("report_affected")}</h4>
<ul class="subjects">${finding.subjects.map(
    ({ label, severityLabel }) =>
      html`<li>${label}${severityLabel === finding.severityLabel ? null : html` <span class="quiet">${severityLabel}</span>`}</li>`,
  )}</ul>
${finding.moreSubjects === 0 ? null : html`<p class="quiet">${t("report_more_subjects", finding.moreSubjects)}</p>`}
<h4>${t("report_fix")}</h4><p>${finding.fix}</p>
${finding.steps.length === 0 ? null : html`<h4>${t("report_steps")}</h4><ol>${finding.steps.map((step) => html`<li>${step}</li>`)}</ol>`}
${finding.excerpts.length === 0 ? null : html`<h4>${t("report_evidence")}</h4>${finding.excerpts.map((each) => excerptHtml(each, t))}`}
${finding.references.length === 0 ? null : html`<h4>${t("report_references")}</h4><p>${finding.references.map(referenceHtml)}</p>`}
</article>
`;
}

function tags({ severity, severityLabel, confidenceLabel, rule }: FindingModel): Markup {
  return html`<span class="tags"><span class="${severity}">${severityLabel}</span> <span class="quiet">· ${confidenceLabel} · <code>${rule}</code></span></span>`;
}

/** A finding that does not count, and why the person says so. */
export function mutedHtml(finding: FindingModel, t: Translate): Markup {
  const labels = finding.subjects.map(({ label }) => label).join(", ");
  return html`<li><b>${finding.title}</b> <span class="quiet">${finding.severityLabel}</span> · ${labels}<br><span class="quiet">${t("report_muted_because")}</span> ${finding.muted}</li>
`;
}

/** A finding that only needs to be known of. */
export function briefFindingHtml(finding: FindingModel): Markup {
  const labels = finding.subjects.slice(0, 5).map(({ label }) => label);
  return html`<li>${finding.title} <span class="quiet">${labels.join(", ")}</span></li>
`;
}

function excerptHtml({ title, request, response }: ExcerptModel, t: Translate): Markup {
  return html`<figure class="exchange"><figcaption>${title}</figcaption><div class="sides">
${side(t("report_request"), request)}${side(t("report_response"), response)}</div></figure>
`;
}

function side(label: string, lines: readonly ExcerptLine[]): Markup | null {
  if (lines.length === 0) return null;
  return html`<div><h5>${label}</h5><pre>${lines.map(lineHtml)}</pre></div>`;
}

function lineHtml({ text, telling }: ExcerptLine): Markup {
  return telling ? html`<mark>${text}</mark>` : html`${text}\n`;
}

function referenceHtml({ standard, version, item, url }: Reference, at: number): Markup {
  return html`${at === 0 ? "" : " · "}<a href="${url}">${referenceText(standard, version, item)}</a>`;
}

/** `OWASP ASVS 5.0.0 3.3.1`, `CWE-614`: some items name their standard themselves. */
export function referenceText(standard: string, version: string, item: string): string {
  return item.startsWith(standard) ? item : `${standard} ${version}, ${item}`;
}
