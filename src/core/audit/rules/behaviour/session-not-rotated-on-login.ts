import type { SessionMoment, SessionTrack } from "../../../session/track/session-track.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { evidenceOfMoment, passages } from "../../context/sign-ins.ts";
import { trackSubject } from "../../context/subjects.ts";
import { ROTATES, WSTG_FIXATION } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/**
 * The same identifier before and after a sign-in that took place: whoever planted or saw it before is signed in too.
 * Harm only where this very session authenticates; where another one was born at the sign-in, a person has to say which.
 */
export const sessionNotRotatedOnLogin: RecordRule = {
  id: "session-not-rotated-on-login",
  references: [ROTATES, WSTG_FIXATION, cwe(384)],
  worst: "high",
  texts: ["", "other_born"],
  check(context) {
    const subjects = new Map<string, FindingSubject>();
    for (const { moment, unchanged, renewed } of passages(context, "sign-in")) {
      // Where nothing was renewed, what looks like a session is it; opaque cookies beside it are not asked.
      const named = unchanged.filter(({ role }) => role === "login-session");
      for (const track of unchanged) {
        const confirmed = isConfirmed(track);
        if (!confirmed && renewed.length > 0) subjects.set(track.id, doubt(track, moment, renewed));
        else if (confirmed || named.length === 0 || named.includes(track)) {
          const sole = named.length === 1 && track.confidence !== "check";
          subjects.set(track.id, harm(track, moment, confirmed, sole));
        }
      }
    }
    return [...subjects.values()];
  },
};

function isConfirmed({ authenticates, correction }: SessionTrack): boolean {
  return correction === "session" || authenticates === "proven";
}

function harm(track: SessionTrack, moment: SessionMoment, confirmed: boolean, sole: boolean): FindingSubject {
  // One of several, or a session by its name alone, may be something else that happened to stay.
  const sure = confirmed || sole;
  return trackSubject(track, {
    severity: sure ? "high" : "medium",
    confidence: confirmed || (sole && moment.mark !== null) ? "observed" : sole ? "likely" : "check",
    message: ruleText("session-not-rotated-on-login", "", track.name),
    evidence: evidenceOfMoment(moment),
  });
}

function doubt(track: SessionTrack, moment: SessionMoment, others: readonly SessionTrack[]): FindingSubject {
  const names = others.map(({ name }) => name);
  return trackSubject(track, {
    severity: "info",
    confidence: "check",
    message: ruleText(
      "session-not-rotated-on-login",
      "other_born",
      track.name,
      [...new Set(names)].slice(0, 5).join(", "),
    ),
    evidence: evidenceOfMoment(moment),
  });
}
