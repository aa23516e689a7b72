import type { CookieRow } from "../capture/cookie-row.ts";
import type { ReasonCode } from "../cookie/reasons.ts";
import type { Confidence } from "../session/role.ts";
import type { FindingSubject } from "./audit-result.ts";
import type { AuditContext } from "./context/audit-context.ts";
import type { JudgedLine } from "./context/judged.ts";
import { cookieSubject } from "./context/subjects.ts";
import { sureness, weigh, weighBroken } from "./context/weigh.ts";
import type { Severity } from "./finding.ts";
import type { RecordRule } from "./record-rule.ts";
import { ruleText } from "./rule-text.ts";

/** What is said of one cookie. Its name is the first parameter of the text. */
export interface CookieHit {
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly variant?: string;
  readonly params?: readonly string[];
}

type About = Pick<RecordRule, "id" | "references" | "worst" | "texts" | "profile">;

/** A rule about every set line that was to make a cookie: of each row the newest line that breaks it counts. */
export function lineRule(
  about: About & { judge(line: JudgedLine, context: AuditContext): CookieHit | null },
): RecordRule {
  const check = (context: AuditContext): readonly FindingSubject[] => {
    const subjects: FindingSubject[] = [];
    for (const [row, lines] of context.lines()) {
      for (const line of lines) {
        const hit = about.judge(line, context);
        if (hit === null) continue;
        subjects.push(subject(about.id, row, hit, [line.exchange.id], context));
        break;
      }
    }
    return subjects;
  };
  return { ...ruleOf(about), check };
}

/** A rule about every cookie that the browser holds or is not known to have refused. */
export function rowRule(about: About & { judge(row: CookieRow, context: AuditContext): CookieHit | null }): RecordRule {
  const check = (context: AuditContext): readonly FindingSubject[] =>
    context.judged().flatMap((row) => {
      const hit = about.judge(row, context);
      return hit === null ? [] : [subject(about.id, row, hit, evidenceOf(context, row), context)];
    });
  return { ...ruleOf(about), check };
}

/** A rule about a remark of the parser, by its codes. */
export function remarkRule(
  about: About & { readonly codes: readonly ReasonCode[]; readonly session: Severity; readonly other: Severity },
): RecordRule {
  const codes: ReadonlySet<ReasonCode> = new Set(about.codes);
  return lineRule({
    ...about,
    judge({ row, line }, context) {
      const found = line.check.diagnostics.find(({ code }) => codes.has(code));
      return found === undefined ? null : { severity: weigh(context, row, about.session, about.other) };
    },
  });
}

/** A rule about cookies that the browser refused for one of the given reasons. */
export function refusalRule(about: About & { readonly reasons: readonly ReasonCode[] }): RecordRule {
  const reasons: ReadonlySet<string> = new Set(about.reasons);
  const check = (context: AuditContext): readonly FindingSubject[] =>
    context.rows.flatMap((row) => {
      const reason = row.state === "rejected" ? row.verdict?.reason : null;
      if (!reason || !reasons.has(reason)) return [];
      const hit: CookieHit = { severity: weighBroken(row), confidence: "observed" };
      return [subject(about.id, row, hit, evidenceOf(context, row), context)];
    });
  return { ...ruleOf(about), check };
}

function evidenceOf(context: AuditContext, row: CookieRow): readonly string[] {
  return [...new Set((context.lines().get(row) ?? []).map(({ exchange }) => exchange.id))].slice(0, 20).reverse();
}

function ruleOf({ id, references, worst, texts, profile }: About): Omit<RecordRule, "check"> {
  return { id, references, worst, texts, ...(profile === undefined ? {} : { profile }) };
}

function subject(
  id: string,
  row: CookieRow,
  hit: CookieHit,
  evidence: readonly string[],
  context: AuditContext,
): FindingSubject {
  return cookieSubject(row, {
    severity: hit.severity,
    confidence: hit.confidence ?? sureness(context, row),
    message: ruleText(id, hit.variant ?? "", row.name, ...(hit.params ?? [])),
    evidence,
  });
}
