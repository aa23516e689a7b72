import { exchangeTitle } from "./excerpt.ts";
import type { RequirementModel } from "./report-model.ts";
import type { ReportText } from "./report-text.ts";

const MOST_EVIDENCE = 3;

export function coverageModel(text: ReportText): readonly RequirementModel[] {
  const { input, label, say } = text;
  return input.audit.coverage.map((requirement) => ({
    item: requirement.standard === "WSTG" ? requirement.item : `${requirement.standard} ${requirement.item}`,
    level: requirement.level === null ? "" : `L${requirement.level}`,
    state: requirement.state,
    stateLabel: label("report", "requirement", requirement.state),
    text: say(requirement.message),
    evidence: requirement.evidence.slice(0, MOST_EVIDENCE).flatMap((id) => {
      const exchange = input.record.exchangesById.get(id);
      return exchange === undefined ? [] : [exchangeTitle(text, exchange)];
    }),
    rules: requirement.rules,
  }));
}

/** What MDN Observatory's cookie test would say, for comparison. */
export function observatoryText({ input, t }: ReportText): string | null {
  const { observatory } = input.audit;
  return observatory && t("report_observatory", observatory.result, observatory.modifier);
}
