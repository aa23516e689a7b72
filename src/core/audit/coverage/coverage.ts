import type { Message } from "../../message/message.ts";
import { messageKey } from "../../message/message.ts";
import { hostOf } from "../../site/url-parts.ts";
import type { AuditFinding, RequirementResult } from "../audit-result.ts";
import type { AuditContext } from "../context/audit-context.ts";
import { isInScope } from "../scope.ts";
import type { Exercise, OutOfSight, Requirement } from "./requirement.ts";
import { REQUIREMENTS } from "./requirements.ts";

/** At most this many exchanges are named as evidence of one item. */
const MOST_EVIDENCE = 20;

/** How a record stands to each item. `findings` are those in scope; what the person put aside does not count. */
export function coverageOf(
  context: AuditContext,
  findings: readonly AuditFinding[],
  scope: readonly string[],
): readonly RequirementResult[] {
  const byRule = new Map(findings.filter(({ muted }) => muted === null).map((finding) => [finding.rule, finding]));
  const loaded = context.record.navigations.some(({ url }) => isInScope(hostOf(url), scope));
  return REQUIREMENTS.map((requirement) =>
    "why" in requirement ? outOfSight(requirement) : resultOf(requirement, context, scope, byRule, loaded),
  );
}

function outOfSight({ why, ...about }: OutOfSight): RequirementResult {
  return { ...about, state: "not-observable", message: text("not_observable", why), evidence: [], rules: [] };
}

function resultOf(
  { rules, open, exercise, ...about }: Requirement,
  context: AuditContext,
  scope: readonly string[],
  byRule: ReadonlyMap<string, AuditFinding>,
  loaded: boolean,
): RequirementResult {
  const broken = rules.flatMap((rule) => byRule.get(rule) ?? []);
  const sure = broken.filter(({ subjects }) => subjects.some(({ confidence }) => confidence !== "check"));
  if (sure.length > 0) return result("fail", text("fail", "", String(subjectsOf(sure))), sure);
  const exercised: Exercise = loaded ? exercise(context, scope) : { kind: "not-exercised", what: "page" };
  if (broken.length > 0) return result("partly", text("partly", "check", String(subjectsOf(broken))), broken);
  if (exercised.kind === "not-exercised") return result("not-exercised", text("not_exercised", exercised.what), []);
  if (open !== null) return result("partly", text("partly", open), []);
  return result("pass", text("pass", exercised.kind, String(exercised.count)), []);

  function result(
    state: RequirementResult["state"],
    message: Message,
    because: readonly AuditFinding[],
  ): RequirementResult {
    const shown = because.flatMap(({ subjects }) => subjects.flatMap(({ evidence }) => evidence));
    const evidence = [...new Set(shown)].slice(0, MOST_EVIDENCE);
    return { ...about, state, message, evidence, rules: because.map(({ rule }) => rule) };
  }
}

function subjectsOf(findings: readonly AuditFinding[]): number {
  return new Set(findings.flatMap(({ subjects }) => subjects.map(({ id }) => id))).size;
}

/** `coverage_<state>` or `coverage_<state>_<what>`. */
function text(state: string, what: string, ...params: readonly string[]): Message {
  const key = what === "" ? messageKey("coverage", state) : messageKey("coverage", state, what);
  return params.length === 0 ? { key } : { key, params };
}
