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
  const alone = given.some((moment) => onlySession(moment, others));
  if (alone || (given.length > 0 && subject.correction === "session")) return "proven";
  if (required.without.length > 0 && required.likely.length === 0) return "no";
  if (given.length > 0 || required.likely.length > 0) return "likely";
  return "unknown";
}

const isProven = ({ kind, outcome }: SessionMoment): boolean => kind === "sign-in" && outcome === "succeeded";

/** A remember-me cookie that came along does not count: it starts sessions and is none. */
function onlySession(moment: SessionMoment, others: readonly SpannedLife[]): boolean {
  const given = others.filter(({ subject }) => moment.changed.includes(subject.id) && subject.candidate);
  return given.filter(({ subject }) => subject.role.role !== "remember").length <= 1;
}
