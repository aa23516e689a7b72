import type { Translate } from "../../message/message.ts";
import { codeSpan, plainText } from "../copy/markdown.ts";
import { referenceText } from "../html/finding-html.ts";
import type { ExcerptModel, FindingModel } from "../model/report-model.ts";
import { visibleText } from "../visible-text.ts";

export function* findingLines(finding: FindingModel, t: Translate): Generator<string> {
  const { severityLabel, title, confidenceLabel, rule } = finding;
  yield* [`### ${plainText(severityLabel)}: ${plainText(title)}`, ""];
  yield* [`${plainText(confidenceLabel)} · ${codeSpan(rule)}`, ""];
  for (const text of finding.explanations) yield* [plainText(text), ""];
  if (finding.note !== "") yield* labelled(t("report_note"), plainText(finding.note));
  yield* [`**${plainText(t("report_affected"))}**`, ""];
  yield* finding.subjects.map(({ label }) => `- ${codeSpan(label)}`);
  if (finding.moreSubjects > 0) yield `- ${plainText(t("report_more_subjects", finding.moreSubjects))}`;
  yield* ["", ...labelled(t("report_fix"), plainText(finding.fix))];
  if (finding.steps.length > 0) yield* [`**${plainText(t("report_steps"))}**`, ""];
  yield* finding.steps.map((step, at) => `${at + 1}. ${plainText(step)}`);
  yield "";
  for (const excerpt of finding.excerpts) yield* excerptLines(excerpt);
  if (finding.references.length === 0) return;
  const references = finding.references.map(
    ({ standard, version, item, url }) => `[${plainText(referenceText(standard, version, item))}](${url})`,
  );
  yield* labelled(t("report_references"), references.join(" · "));
}

function labelled(label: string, text: string): readonly string[] {
  return [`**${plainText(label)}** ${text}`, ""];
}

function* excerptLines({ request, response }: ExcerptModel): Generator<string> {
  const lines = [...request, { text: "", telling: false }, ...response].map(({ text }) => visibleText(text));
  const fence = fenceFor(lines.join("\n"));
  yield* [`${fence}http`, ...lines, fence, ""];
}

/** Longer than any run of backticks inside. CommonMark 4.5. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return "`".repeat(longest + 1);
}
