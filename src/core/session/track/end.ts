import type { Message } from "../../message/message.ts";
import type { Confidence } from "../role.ts";
import type { ValueChange } from "./life.ts";
import type { SessionMoment, TrackEventKind } from "./session-track.ts";
import type { Span } from "./spans.ts";

export interface End {
  readonly kind: Extract<TrackEventKind, "signed-out" | "expired" | "ended" | "ended-with-browser">;
  readonly confidence: Confidence;
  readonly how: Message;
}

/** How a cookie went. `moment`: the sign-out that ended it, where one did. */
export function endOf(change: ValueChange, span: Span, moment: SessionMoment | null): End {
  if (moment?.outcome === "succeeded") return { kind: "signed-out", confidence: "observed", how: signOutText(change) };
  if (isExpiry(change, span)) {
    return { kind: "expired", confidence: "observed", how: { key: "session_how_time_up" } };
  }
  if (endedWithBrowser(change, span)) {
    return { kind: "ended-with-browser", confidence: "check", how: { key: "session_how_browser_closed" } };
  }
  return { kind: "ended", confidence: "observed", how: goneText(change) };
}

function signOutText({ source }: ValueChange): Message {
  if (source === "set-line") return { key: "session_how_deleted" };
  if (source === "elsewhere") return { key: "session_how_elsewhere" };
  return source === "clear-site-data" ? { key: "session_how_cleared" } : { key: "session_how_removed_by_script" };
}

function isExpiry({ cause, at, source }: ValueChange, { expires }: Span): boolean {
  if (cause === "expired") return true;
  // A read of the jar gives no cause; neither does Firefox for a cookie whose time is up.
  return source !== "set-line" && source !== "clear-site-data" && expires !== null && expires <= at;
}

/** A read of another life of the background found it gone, and nobody had been watching: what a restart looks like. */
function endedWithBrowser(change: ValueChange, { begunBy }: Span): boolean {
  return (
    change.source === "unseen" && change.cause === null && change.expires === null && change.boot !== begunBy?.boot
  );
}

function goneText({ source, cause }: ValueChange): Message {
  if (cause === "evicted") return { key: "session_how_evicted" };
  switch (source) {
    case "set-line":
      return { key: "session_how_deleted" };
    case "clear-site-data":
      return { key: "session_how_cleared" };
    case "unseen":
      return { key: "session_how_unseen" };
    case "elsewhere":
      return { key: "session_how_elsewhere" };
    default:
      return { key: "session_how_removed_by_script" };
  }
}
