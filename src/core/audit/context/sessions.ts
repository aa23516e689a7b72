import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Confidence, Role, RoleVerdict } from "../../session/role.ts";
import type { SessionHistory, SessionTrack } from "../../session/track/session-track.ts";

/** A cookie that holds a login session, and how far that is known. */
export interface Session {
  readonly row: CookieRow;
  readonly track: SessionTrack | null;
  /**
   * `confirmed`: a sign-in proved it, or the person said so. `likely`: name and behaviour say so. `guess`: no more than
   * the words of its name.
   */
  readonly grade: "confirmed" | "likely" | "guess";
  /** Somebody was signed in with it, as far as the record shows. */
  readonly authenticated: boolean;
}

/** Sessions by the id of their row. */
export function sessionsOf(rows: readonly CookieRow[], history: SessionHistory): ReadonlyMap<string, Session> {
  const tracks = new Map<string, SessionTrack>();
  for (const track of history.tracks) if (track.cookie !== null) tracks.set(track.cookie, track);
  const sessions = new Map<string, Session>();
  for (const row of rows) {
    const track = tracks.get(row.id) ?? null;
    const grade = gradeOf(row, track);
    if (grade === null) continue;
    sessions.set(row.id, { row, track, grade, authenticated: track !== null && isAuthenticated(track) });
  }
  return sessions;
}

function gradeOf({ role }: CookieRow, track: SessionTrack | null): Session["grade"] | null {
  if (track?.correction === "not-session" || track?.authenticates === "no") return null;
  if (track?.correction === "session" || track?.authenticates === "proven") return "confirmed";
  // A remember cookie may authenticate too, but it is judged by rules of its own.
  if (track?.authenticates === "likely" && role.role !== "remember") return "likely";
  if (role.role !== "login-session") return null;
  return role.confidence === "check" ? "guess" : "likely";
}

/** A request may be refused without one of these too, and each has rules of its own. */
const NEVER_A_SESSION: ReadonlySet<Role> = new Set<Role>(["remember", "sign-in", "csrf", "bot"]);

/** The role of a cookie that, whatever its name, was shown to be the one that a sign-in rests on. */
export function provenRole({ role }: CookieRow, session: Session | undefined): RoleVerdict {
  if (session?.grade !== "confirmed" || NEVER_A_SESSION.has(role.role)) return role;
  return { ...role, role: "login-session", confidence: "observed" };
}

/** Whether the record shows that somebody was signed in by this session at some time. */
export function isAuthenticated(track: SessionTrack): boolean {
  if (track.authenticates === "proven" || track.authenticates === "likely") return true;
  return track.events.some(({ kind }) => kind === "signed-in" || kind === "role-changed" || kind === "signed-out");
}

/** What rests on a cookie being a session is as sure as that. */
export function confidenceOf({ grade }: Session): Confidence {
  switch (grade) {
    case "confirmed":
      return "observed";
    case "likely":
      return "likely";
    case "guess":
      return "check";
  }
}
