import { isAuthenticated } from "../../context/sessions.ts";
import { evidenceOfMoment, passages } from "../../context/sign-ins.ts";
import { trackSubject } from "../../context/subjects.ts";
import { ROTATES, WSTG_FIXATION } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** More rights with the same identifier: one that leaked before has them now too. */
export const notRotatedAtStepUp: RecordRule = {
  id: "not-rotated-at-step-up",
  references: [ROTATES, WSTG_FIXATION, cwe(384)],
  worst: "medium",
  texts: [""],
  check(context) {
    return passages(context, "role-change").flatMap(({ moment, unchanged, renewed }) =>
      renewed.length > 0
        ? []
        : unchanged.filter(isAuthenticated).map((track) =>
            trackSubject(track, {
              severity: "medium",
              confidence: moment.mark === null ? "likely" : "observed",
              message: ruleText(this.id, "", track.name),
              evidence: evidenceOfMoment(moment),
            }),
          ),
    );
  },
};
