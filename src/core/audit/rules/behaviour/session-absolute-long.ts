import { isAuthenticated } from "../../context/sessions.ts";
import { trackSubject } from "../../context/subjects.ts";
import { ASVS_SESSION, WSTG_TIMEOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

const DAY = 86_400_000;

/** One value for more than a day. */
export const sessionAbsoluteLong: RecordRule = {
  id: "session-absolute-long",
  references: [asvs("7.3.2", ASVS_SESSION), WSTG_TIMEOUT, cwe(613)],
  worst: "info",
  texts: [""],
  check(context) {
    return context.history.tracks.flatMap((track) => {
      if (!isAuthenticated(track)) return [];
      const old = track.values.find(({ from, lastCarried }) => {
        const last = lastCarried === null ? null : context.exchange(lastCarried);
        return (last?.sentAt ?? from) - from > DAY;
      });
      if (old === undefined) return [];
      return trackSubject(track, {
        severity: "info",
        confidence: "check",
        message: ruleText(this.id, "", track.name),
        evidence: [old.firstCarried, old.lastCarried].filter((id) => id !== null),
      });
    });
  },
};
