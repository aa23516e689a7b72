import type { ExchangeId } from "../../capture/exchange.ts";
import type { Message } from "../../message/message.ts";
import { beginText, wasThere } from "./begin.ts";
import { endOf } from "./end.ts";
import type { LifeItem } from "./life-item.ts";
import type { SpannedLife } from "./lives.ts";
import { onMoment } from "./on-moment.ts";
import { type RotationKind, rotationText } from "./rotation.ts";
import type { SessionMoment, TrackEvent, TrackState } from "./session-track.ts";
import type { Span } from "./spans.ts";
import { type OpenEvent, type Story, type Telling, tell } from "./tell.ts";

export interface Told {
  readonly events: readonly TrackEvent[];
  readonly state: TrackState;
}

/** The events of a track and the state that they lead to: a fold over everything that bears on it. */
export function foldTrack(telling: Telling, items: readonly LifeItem[]): Told {
  const story: Story = { events: [], state: "unknown", value: null, anonymous: new Set() };
  for (const item of items) fold(telling, story, item);
  // A session from before the record that opens what is closed to others is one of somebody who is signed in.
  const alive = story.value !== null && (story.state === "unknown" || story.state === "attempted");
  if (alive && telling.authenticates === "proven") story.state = "signed-in";
  return story;
}

function fold(telling: Telling, story: Story, item: LifeItem): void {
  if (item.kind === "carry") onCarry(telling, story, item);
  else if (item.kind === "begin") onBegin(telling, story, item);
  else if (item.kind === "end") onEnd(telling, story, item);
  else if (item.kind === "moment") onMoment(telling, story, item.moment);
  else if (item.kind === "refused") onRefused(story, item);
  else if (item.kind === "not-sent") {
    const left = telling.momentOf.get(item.exchange.id)?.ended.includes(telling.life.subject.id) === true;
    const [kind, confidence] = left ? (["signed-out", "likely"] as const) : (["ended", "check"] as const);
    finish(story, kind, null);
    tell(story, kind, item.at, [item.exchange.id], confidence, { key: "session_how_not_sent" });
  } else {
    finish(story, "expired", null);
    tell(story, "expired", item.at, [], "likely", { key: "session_how_time_up" });
  }
}

function finish(story: Story, state: TrackState, value: number | null): void {
  story.state = state;
  story.value = value;
}

function onCarry(
  { rotations }: Telling,
  story: Story,
  { at, exchange, value }: Extract<LifeItem, { kind: "carry" }>,
): void {
  const last = story.events.at(-1);
  if (last && (last.kind === "carried" || isRun(rotations, last))) {
    extend(story, last, at, exchange.id);
    return;
  }
  const event = tell(story, "carried", at, [exchange.id], "observed", { key: "session_how_carried" });
  event.until = at;
  event.value ??= value;
}

function isRun(rotations: Telling["rotations"], event: TrackEvent): boolean {
  return event.kind === "rotated" && event.until !== null && rotations.size > 0;
}

function extend(story: Story, event: OpenEvent, at: number, id: ExchangeId | null): void {
  if (id !== null && event.exchanges.at(-1) !== id) event.exchanges.push(id);
  event.until = at;
  if (event.kind === "rotated") event.value = story.value;
}

function onBegin(telling: Telling, story: Story, { at, span, value }: Extract<LifeItem, { kind: "begin" }>): void {
  const { life, rotations, momentOf } = telling;
  const exchange = span.begunBy?.exchange ?? (span.begunBy === null ? (span.carries[0]?.id ?? null) : null);
  const moment = exchange === null ? null : (momentOf.get(exchange) ?? null);
  const rotation = rotations.get(span);
  const held = story.value !== null;
  keepAnonymous(life, story);
  story.value = value;
  // State that is kept in the cookie looks the same again when it says the same: nobody was signed in with it.
  if (span.cameBack && !story.anonymous.has(span.value)) {
    tell(story, "came-back", at, [exchange], "observed", cameBackText(span));
    story.state = "unknown";
  } else if (held && moment?.kind === "sign-out" && isEndedBy(moment, telling, story)) {
    tell(story, "signed-out", at, [exchange], "observed", { key: "session_how_replaced" });
    story.state = "signed-out";
  } else if (rotation) onRotation(story, at, exchange, rotation);
  else if (wasThere(life, span)) {
    tell(story, "already-there", at, [exchange], "observed", beginText(life, span, null));
    story.state = "unknown";
  } else {
    tell(story, "born", at, [exchange], span.begunBy ? "observed" : "likely", beginText(life, span, moment));
    story.state = "anonymous";
  }
}

function keepAnonymous({ spans }: SpannedLife, { value, state, anonymous }: Story): void {
  const ending = value === null ? undefined : spans[value]?.value;
  if (ending === undefined) return;
  if (state === "anonymous") anonymous.add(ending);
  else anonymous.delete(ending);
}

/** Once: where the redirect after a sign-out gives one more value, that is a value of nobody. */
function isEndedBy({ ended }: SessionMoment, { life }: Telling, { state }: Story): boolean {
  return ended.includes(life.subject.id) && state !== "signed-out";
}

function cameBackText({ begunBy }: Span): Message {
  return { key: begunBy ? "session_how_set_again" : "session_how_carried_again" };
}

function onRotation(story: Story, at: number, exchange: ExchangeId | null, rotation: RotationKind): void {
  const last = story.events.at(-1);
  const run = rotation === "every-response";
  if (run && last?.kind === "rotated" && last.until !== null) {
    extend(story, last, at, exchange);
    return;
  }
  const event = tell(story, "rotated", at, [exchange], "observed", rotationText(rotation));
  if (run) event.until = at;
}

function onEnd(
  { life, momentOf }: Telling,
  story: Story,
  { at, change, span }: Extract<LifeItem, { kind: "end" }>,
): void {
  const moment = change.exchange === null ? null : (momentOf.get(change.exchange) ?? null);
  const leaving = moment?.kind === "sign-out" ? moment : null;
  const end = endOf(change, span, leaving ?? leavingWith(momentOf, life.subject.id, change));
  keepAnonymous(life, story);
  story.value = null;
  tell(story, end.kind, at, [change.exchange], end.confidence, end.how);
  story.state = end.kind === "signed-out" || end.kind === "expired" ? end.kind : "ended";
}

/** A sign-out whose page deleted the cookie by script. */
function leavingWith(
  momentOf: Telling["momentOf"],
  id: string,
  { exchange, at }: { exchange: ExchangeId | null; at: number },
) {
  if (exchange !== null) return null;
  for (const moment of momentOf.values()) {
    if (moment.kind === "sign-out" && moment.ended.includes(id) && Math.abs(moment.at - at) < 1) return moment;
  }
  return null;
}

function onRefused(story: Story, { at, exchange }: Extract<LifeItem, { kind: "refused" }>): void {
  // 403 is about rights; what has ended cannot expire any more.
  if (story.value === null || exchange.response?.status === 403 || story.state === "signed-out") return;
  if (story.state === "expired" || story.state === "anonymous") return;
  tell(story, "expired", at, [exchange.id], "likely", { key: "session_how_refused" });
  story.state = "expired";
}
