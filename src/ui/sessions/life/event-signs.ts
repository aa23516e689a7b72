import type { TrackEventKind } from "../../../core/session/track/session-track.ts";

/** A shape for each step in the life of a session, so that colour is never the only difference. */
export const EVENT_SIGNS: Readonly<Record<TrackEventKind, string>> = {
  "already-there": "◐",
  born: "●",
  carried: "→",
  "sign-in-attempt": "◇",
  "sign-in-failed": "✕",
  "signed-in": "◆",
  rotated: "⟲",
  "role-changed": "⬥",
  "sign-out-attempt": "□",
  "signed-out": "■",
  expired: "⌛",
  ended: "▪",
  "came-back": "▲",
  "ended-with-browser": "▪",
};

/** Steps that deserve the colour of a warning: the session lives on where it should not. */
export const ALARMING: ReadonlySet<TrackEventKind> = new Set(["came-back", "sign-out-attempt", "sign-in-failed"]);
