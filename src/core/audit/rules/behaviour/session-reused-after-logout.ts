import type { SessionTrack, TrackEvent } from "../../../session/track/session-track.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { trackSubject } from "../../context/subjects.ts";
import { ENDS, WSTG_LOGOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A value of before the sign-out that the server gave out again, or that still travels. */
export const sessionReusedAfterLogout: RecordRule = {
  id: "session-reused-after-logout",
  references: [ENDS, WSTG_LOGOUT, cwe(613), cwe(384)],
  worst: "high",
  texts: ["", "carried"],
  check(context) {
    return context.history.tracks.flatMap((track): FindingSubject[] => {
      const [out, ...after] = afterSignOut(track);
      if (out === undefined || track.correction === "not-session") return [];
      const text = ({ value }: TrackEvent): string | null =>
        value === null ? null : (track.values[value]?.value ?? null);
      // A value of nobody may come again: where the cookie holds the state, it says the same as before the sign-in.
      const signedIn = Math.max(
        0,
        track.events.findIndex(({ kind }) => kind === "signed-in"),
      );
      // What the sign-out's own answer gave is no value of before, although its success shows later.
      const asked = context.exchange(out.exchanges[0] ?? "")?.sentAt ?? out.at;
      const old = track.events
        .slice(signedIn, track.events.indexOf(out))
        .filter(({ value }) => value !== null && (track.values[value]?.from ?? 0) <= asked);
      const before = new Set(old.map(text));
      const again = (kind: TrackEvent["kind"]): TrackEvent | undefined =>
        after.find((event) => event.kind === kind && text(event) !== null && before.has(text(event)));
      const back = again("came-back");
      const carried = again("carried");
      const found = back ?? carried;
      if (found === undefined) return [];
      return [
        trackSubject(track, {
          severity: back === undefined ? "low" : "high",
          confidence: back === undefined ? "check" : "observed",
          message: ruleText(this.id, back === undefined ? "carried" : "", track.name),
          evidence: [...new Set([...out.exchanges.slice(0, 5), ...found.exchanges.slice(0, 15)])],
        }),
      ];
    });
  },
};

function afterSignOut({ events }: SessionTrack): readonly TrackEvent[] {
  const at = events.findIndex(({ kind }) => kind === "signed-out");
  return at < 0 ? [] : events.slice(at);
}
