import type { Message } from "../../message/message.ts";
import type { SpannedLife } from "./lives.ts";
import { isRestless } from "./restless.ts";
import type { SessionMoment } from "./session-track.ts";
import type { Span } from "./spans.ts";

export type RotationKind =
  | "sign-in"
  | "role-change"
  | "every-response"
  | "periodic"
  | "script"
  | "elsewhere"
  | "server"
  | "carried";

/** Intervals that differ by less than this factor look like a clock. */
const ALIKE = 1.6;
/** Intervals below this number can be alike by chance: somebody clicks at an even pace, a program always does. */
const ENOUGH = 3;

/** Why each of the stretches that took another's place did so. */
export function rotationsOf(life: SpannedLife, moments: readonly SessionMoment[]): ReadonlyMap<Span, RotationKind> {
  const kinds = new Map<Span, RotationKind>();
  const givenBy = new Map(moments.flatMap((moment) => moment.steps.map((step) => [step, moment] as const)));
  const told = new Set<SessionMoment>();
  const restless = isRestless(life);
  const rest: Span[] = [];
  life.spans.forEach((span, at) => {
    if (!life.spans[at - 1]?.replaced) return;
    const by = span.begunBy?.exchange ?? span.carries[0]?.id ?? "";
    const moment = givenBy.get(by);
    // What the first request carried was there before; of what always changes, one change is the sign-in's.
    const late = (span.begunBy === null && moment?.exchange === by) || (restless && moment && told.has(moment));
    if (moment && !late && moment.kind !== "sign-out" && moment.outcome === "succeeded") {
      kinds.set(span, moment.kind);
      told.add(moment);
    } else if (restless) kinds.set(span, "every-response");
    else rest.push(span);
  });
  const regular = isRegular(rest);
  for (const span of rest) kinds.set(span, regular ? "periodic" : writerOf(span));
  return kinds;
}

function writerOf({ begunBy }: Span): RotationKind {
  if (begunBy === null) return "carried";
  if (begunBy.source === "unattributed") return "script";
  return begunBy.source === "elsewhere" ? "elsewhere" : "server";
}

/** A clock goes on while requests leave the value alone: where every request renews it, the person's pace is seen. */
function isRegular(spans: readonly Span[]): boolean {
  if (spans.slice(0, -1).some(({ carries }) => carries.length < 2)) return false;
  const intervals = spans.slice(1).map(({ from }, at) => from - (spans[at]?.from ?? from));
  return intervals.length >= ENOUGH && Math.max(...intervals) <= Math.min(...intervals) * ALIKE;
}

const HOW: Readonly<Record<RotationKind, string>> = {
  "sign-in": "session_how_at_sign_in",
  "role-change": "session_how_at_role_change",
  "every-response": "session_how_every_response",
  periodic: "session_how_periodic",
  script: "session_how_script",
  elsewhere: "session_how_elsewhere",
  server: "session_how_new_value",
  carried: "session_how_other_carried",
};

export function rotationText(kind: RotationKind): Message {
  return { key: HOW[kind] };
}
