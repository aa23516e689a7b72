import type { SpannedLife } from "./lives.ts";
import type { Requirement } from "./requirements.ts";
import type { SessionMoment, SessionTrack } from "./session-track.ts";

/** Whether the session is what the server knows the person by. `others`: the sessions of the same site and store. */
export function authenticatesOf(
  life: SpannedLife,
  required: Requirement,
  moments: readonly SessionMoment[],
  others: readonly SpannedLife[],
): SessionTrack["authenticates"] {
  const { subject } = life;
  if (subject.correction === "not-session") return "no";
  if (required.proven.length > 0) return "proven";
  const given = moments.filter((moment) => isProven(moment) && moment.changed.includes(subject.id));
  const alone = given.some((moment) => isOnly(life, moment, others));
  if (alone || (given.length > 0 && subject.correction === "session")) return "proven";
  if (required.without.length > 0 && required.likely.length === 0) return "no";
  if (given.length > 0 || required.likely.length > 0) return "likely";
  return "unknown";
}

const isProven = ({ kind, outcome }: SessionMoment): boolean => kind === "sign-in" && outcome === "succeeded";

/**
 * Whether no other session was given. A remember-me cookie that came along does not count: it starts sessions and is
 * none. Where one looks at it, the session that it came with does count.
 */
function isOnly(life: SpannedLife, { changed }: SessionMoment, all: readonly SpannedLife[]): boolean {
  return !all.some(
    (other) =>
      other !== life &&
      changed.includes(other.subject.id) &&
      other.subject.candidate &&
      other.subject.role.role !== "remember",
  );
}
