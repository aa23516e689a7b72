import type { Message } from "../../message/message.ts";
import type { SpannedLife } from "./lives.ts";
import type { SessionMoment } from "./session-track.ts";
import type { Span } from "./spans.ts";

/** How the first value came, or one after an end. `moment`: the sign-in that gave it, where one did. */
export function beginText(life: SpannedLife, span: Span, moment: SessionMoment | null): Message {
  const remembered = moment?.evidence.find(({ key }) => key === "session_attempt_remember");
  if (remembered) return { key: "session_how_remembered", params: remembered.params ?? [] };
  if (span.begunBy === null)
    return { key: life.subject.carrier === "cookie" ? "session_how_seen_in_request" : "session_how_first_carried" };
  switch (span.begunBy.source) {
    case "set-line":
      return { key: "session_how_set_line" };
    case "before":
      return { key: "session_how_before" };
    case "unseen":
      return { key: "session_how_unseen" };
    case "elsewhere":
      return { key: "session_how_elsewhere" };
    default:
      return { key: "session_how_script" };
  }
}

/** It was there when nobody had looked yet. */
export function wasThere(life: SpannedLife, span: Span): boolean {
  if (life.spans[0] !== span) return false;
  if (span.begunBy) return span.begunBy.found;
  return life.subject.carrier === "cookie" || !life.lackedBefore;
}
