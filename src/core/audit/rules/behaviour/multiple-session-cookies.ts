import { evidenceOfMoment, passages } from "../../context/sign-ins.ts";
import { trackSubject } from "../../context/subjects.ts";
import { ROTATES } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Two sessions side by side, and the sign-in renewed one of them alone. */
export const multipleSessionCookies: RecordRule = {
  id: "multiple-session-cookies",
  references: [ROTATES, cwe(384)],
  worst: "low",
  texts: [""],
  check(context) {
    return passages(context, "sign-in").flatMap(({ moment, unchanged, renewed }) => {
      const rotated = renewed.find((track) => !unchanged.includes(track) && track.values.length > 1);
      if (rotated === undefined) return [];
      return unchanged
        .filter(({ confidence }) => confidence !== "check")
        .map((track) =>
          trackSubject(track, {
            severity: "low",
            confidence: "check",
            message: ruleText(this.id, "", track.name, rotated.name),
            evidence: evidenceOfMoment(moment),
          }),
        );
    });
  },
};
