import type { CookieRow } from "../../../capture/cookie-row.ts";
import type { SessionMoment } from "../../../session/track/session-track.ts";
import { registrableDomain } from "../../../site/registrable-domain.ts";
import type { FindingSubject } from "../../audit-result.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { evidenceOfMoment } from "../../context/sign-ins.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { ENDS, WSTG_LOGOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** What can sign the person in again without them, still in the jar after a sign-out. */
export const signOutLeavesCredentials: RecordRule = {
  id: "sign-out-leaves-credentials",
  references: [ENDS, WSTG_LOGOUT, cwe(613)],
  worst: "medium",
  texts: ["", "sign_on"],
  check(context) {
    const moment = lastSignOut(context);
    if (moment === null) return [];
    return context.rows.flatMap((row): FindingSubject[] => {
      if (row.state !== "present" || row.storeId !== moment.storeId || row.changedAt >= moment.at) return [];
      if (!isCredential(context, row)) return [];
      const elsewhere = registrableDomain(row.domain) !== moment.site;
      return [
        cookieSubject(row, {
          severity: row.role.confidence === "check" ? "low" : "medium",
          confidence: elsewhere ? "check" : row.role.role === "remember" ? row.role.confidence : "likely",
          message: ruleText(this.id, elsewhere ? "sign_on" : "", row.name, row.domain),
          evidence: evidenceOfMoment(moment),
        }),
      ];
    });
  },
};

/** The last sign-out that worked and that no sign-in followed. */
function lastSignOut({ history }: AuditContext): SessionMoment | null {
  const last = history.moments.findLast(({ outcome, kind }) => outcome === "succeeded" && kind !== "role-change");
  return last?.kind === "sign-out" ? last : null;
}

function isCredential(context: AuditContext, row: CookieRow): boolean {
  if (row.role.role === "remember") return true;
  return context.sessions().get(row.id)?.authenticated ?? false;
}
