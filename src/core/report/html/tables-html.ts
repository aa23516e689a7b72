import type { Translate } from "../../message/message.ts";
import type { CookieModel, RequirementModel, SessionModel } from "../model/report-model.ts";
import { html, type Markup } from "./markup.ts";

export function coverageHtml(rows: readonly RequirementModel[], t: Translate): Markup {
  const columns = ["item", "level", "state", "finding", "evidence"].map((id) => t(`report_column_${id}`));
  return html`<table class="coverage"><thead><tr>${columns.map((title, at) => heading(title, at === 4 ? "evidence" : ""))}</tr></thead><tbody>
${rows.map(requirementRow)}</tbody></table>
`;
}

function requirementRow({ item, level, state, stateLabel, text, evidence }: RequirementModel): Markup {
  return html`<tr><td class="short">${item}</td><td class="short">${level}</td><td class="state ${state}">${stateLabel}</td><td>${text}</td><td class="evidence">${evidence.map((title) => html`<div>${title}</div>`)}</td></tr>
`;
}

const COOKIE_COLUMNS = ["name", "value", "host", "path", "flags", "life", "role", "party", "setBy"] as const;

/** In pieces: a record can know thousands of cookies. */
export function* cookiesHtml(rows: readonly CookieModel[], t: Translate): Generator<Markup> {
  const label = t("report_cookies");
  yield html`<div class="wide" role="region" tabindex="0" aria-label="${label}"><table class="cookies"><thead><tr>${COOKIE_COLUMNS.map((column) => heading(t(`report_column_${column.toLowerCase()}`), ""))}</tr></thead><tbody>
`;
  for (const row of rows) yield cookieRow(row);
  yield html`</tbody></table></div>
`;
}

function cookieRow(row: CookieModel): Markup {
  const host = row.partition === "" ? row.host : `${row.host} (${row.partition})`;
  return html`<tr>${COOKIE_COLUMNS.map((column) => cookieCell(column, column === "host" ? host : row[column]))}</tr>
`;
}

function cookieCell(column: (typeof COOKIE_COLUMNS)[number], text: string): Markup {
  return column === "value" ? html`<td><code>${text}</code></td>` : html`<td>${text}</td>`;
}

function heading(text: string, kind: string): Markup {
  return html`<th scope="col" class="${kind}">${text}</th>`;
}

export function sessionHtml({ label, state, values, events, unknowns }: SessionModel, t: Translate): Markup {
  return html`<section class="session"><h3>${label} <span class="quiet">· ${state}</span></h3>
${values.length === 0 ? null : html`<p>${t("report_session_values")} ${values.map((value, at) => html`${at === 0 ? "" : " → "}<code>${value}</code>`)}</p>`}
${events.length === 0 ? null : html`<ol>${events.map((event) => html`<li>${event}</li>`)}</ol>`}
${unknowns.map((unknown) => html`<p class="quiet">${unknown}</p>`)}</section>
`;
}
