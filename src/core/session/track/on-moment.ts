import type { Confidence } from "../role.ts";
import type { SessionMoment } from "./session-track.ts";
import { type Story, type Telling, tell } from "./tell.ts";

/** What a sign-in, a sign-out or a change of role means for one session. */
export function onMoment(telling: Telling, story: Story, moment: SessionMoment): void {
  const isChanged = moment.changed.includes(telling.life.subject.id);
  if (story.value === null && !isChanged) return;
  if (!isChanged && !isTouched(telling, moment)) return;
  if (moment.kind === "sign-in") onSignIn(telling, story, moment, isChanged);
  else if (moment.kind === "sign-out") onSignOut(telling, story, moment);
  else onRoleChange(telling, story, moment, isChanged);
}

/** A cookie that stayed at home (another path, another host of the site) has no part in what the others did. */
function isTouched({ life, wentAlong }: Telling, moment: SessionMoment): boolean {
  return life.subject.carrier !== "cookie" || moment.mark !== null || wentAlong(moment);
}

function onSignIn(telling: Telling, story: Story, moment: SessionMoment, isChanged: boolean): void {
  const shown = [moment.exchange, moment.proof];
  const why = moment.evidence.at(-1) ?? { key: "session_mark" };
  if (moment.outcome === "succeeded") {
    if (!isChanged && !isConcerned(telling, moment)) return;
    tell(story, "signed-in", moment.at, shown, certainty(moment), why);
    story.state = "signed-in";
    return;
  }
  if (telling.life.subject.role.role === "remember" || telling.authenticates === "no") return;
  if (moment.outcome === "failed") {
    tell(story, "sign-in-failed", moment.at, shown, "likely", why);
    if (story.state === "attempted") story.state = "anonymous";
    return;
  }
  tell(story, "sign-in-attempt", moment.at, shown, "check", why);
  if (story.state !== "signed-in") story.state = "attempted";
}

/** Nothing else changed at the sign-in, so this session is what the server knows the person by now. */
function isConcerned({ life, authenticates, sessions }: Telling, { changed }: SessionMoment): boolean {
  if (life.subject.role.role === "remember" || !life.subject.candidate) return false;
  return authenticates !== "no" && !changed.some((id) => sessions.has(id));
}

function certainty({ mark, evidence }: SessionMoment): Confidence {
  return mark || evidence.some(({ key }) => key === "session_success_opened") ? "observed" : "likely";
}

function onSignOut(telling: Telling, story: Story, moment: SessionMoment): void {
  const { subject } = telling.life;
  if (moment.ended.includes(subject.id) || subject.role.role === "remember" || telling.authenticates === "no") return;
  const shown = [moment.exchange, moment.proof];
  const why = moment.evidence.at(-1) ?? { key: "session_mark" };
  if (moment.evidence.some(({ key }) => key === "session_out_refused")) {
    tell(story, "signed-out", moment.at, shown, "observed", why);
    story.state = "signed-out";
  } else if (moment.outcome !== "succeeded" && story.state !== "anonymous") {
    tell(story, "sign-out-attempt", moment.at, shown, moment.outcome === "failed" ? "observed" : "likely", why);
  }
}

function onRoleChange(telling: Telling, story: Story, moment: SessionMoment, isChanged: boolean): void {
  if (moment.outcome !== "succeeded" || (!isChanged && !isConcerned(telling, moment))) return;
  tell(
    story,
    "role-changed",
    moment.at,
    [moment.exchange, moment.proof],
    certainty(moment),
    moment.evidence.at(-1) ?? { key: "session_mark" },
  );
}
