import type { Channel } from "../../../connection/connection.ts";
import type { FindingSubject } from "../../audit-result.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { channelSubject } from "../../context/subjects.ts";
import { ENDS, WSTG_LOGOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Milliseconds in which a channel may still close, and what was under way arrive. */
const GRACE = 2000;

/** A channel that a session opened, and on which messages still went after the sign-out had ended that session. */
export const webSocketOpenAfterSignOut: RecordRule = {
  id: "websocket-open-after-sign-out",
  references: [ENDS, WSTG_LOGOUT, cwe(613)],
  worst: "medium",
  texts: [""],
  check(context) {
    return (context.connections?.channels ?? []).flatMap((channel): FindingSubject[] => {
      const out = signOutOf(context, channel);
      if (out === null) return [];
      const late = channel.frames.filter(({ at }) => at > out.at + GRACE);
      if (late.length === 0) return [];
      const handshake = channel.handshake === null ? [] : [channel.handshake];
      return [
        channelSubject(channel, {
          severity: "medium",
          confidence: "likely",
          message: ruleText(this.id, "", out.name, String(late.length)),
          evidence: [...handshake, ...out.exchanges.slice(0, 5)],
        }),
      ];
    });
  },
};

/** The first sign-out, while the channel was there, of a session that its handshake carried. */
function signOutOf(context: AuditContext, { handshake, openedAt }: Channel) {
  for (const { row, track } of context.sessions().values()) {
    if (
      track === null ||
      !context
        .carries()
        .get(row.id)
        ?.some(({ exchange }) => exchange.id === handshake)
    )
      continue;
    const out = track.events.find(({ kind, at }) => kind === "signed-out" && at > openedAt);
    if (out) return { name: row.name, at: out.at, exchanges: out.exchanges };
  }
  return null;
}
