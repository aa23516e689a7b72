import { trackSubject } from "../../context/subjects.ts";
import { ENDS, WSTG_LOGOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Asked to sign out, and the session cookie stayed as it was. */
export const logoutDoesNotClear: RecordRule = {
  id: "logout-does-not-clear",
  references: [ENDS, WSTG_LOGOUT, cwe(613)],
  worst: "medium",
  texts: [""],
  check({ history }) {
    return history.tracks.flatMap((track) => {
      const at = track.events.findLastIndex(({ kind }) => kind === "sign-out-attempt");
      const attempt = track.events[at];
      if (attempt === undefined || track.correction === "not-session") return [];
      if (track.events.slice(at + 1).some(({ kind }) => kind === "signed-out" || kind === "ended")) return [];
      return trackSubject(track, {
        severity: track.confidence === "check" ? "low" : "medium",
        confidence: track.confidence === "check" ? "check" : "likely",
        message: ruleText(this.id, "", track.name),
        evidence: attempt.exchanges,
      });
    });
  },
};
