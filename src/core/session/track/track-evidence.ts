import type { CaptureRecord } from "../../capture/record.ts";
import type { Message } from "../../message/message.ts";
import type { Confidence } from "../role.ts";
import type { SpannedLife } from "./lives.ts";
import type { Requirement } from "./requirements.ts";
import type { SessionMoment, SessionTrack } from "./session-track.ts";

export interface Recognition {
  readonly confidence: Confidence;
  readonly evidence: readonly Message[];
}

/**
 * Is it a session, and why: what the person says, then what it does, then how it looks. Behaviour can make certain what
 * looks only suggest, and can take it back.
 */
export function recognition(
  life: SpannedLife,
  authenticates: SessionTrack["authenticates"],
  required: Requirement,
  moments: readonly SessionMoment[],
): Recognition {
  const { subject } = life;
  const behaviour = behaviourOf(life, authenticates, required, moments);
  const said =
    subject.correction === null ? [] : [{ key: `session_correction_${subject.correction.replace("-", "_")}` }];
  return { confidence: confidenceOf(life, authenticates), evidence: [...said, ...behaviour, ...subject.role.evidence] };
}

function confidenceOf({ subject, spans }: SpannedLife, authenticates: SessionTrack["authenticates"]): Confidence {
  if (subject.correction !== null) return subject.correction === "session" ? "observed" : "check";
  if (authenticates === "proven") return "observed";
  if (authenticates === "likely") return "likely";
  if (authenticates === "no" || onlyForStrangers(spans)) return "check";
  return subject.role.role === "unknown" ? "check" : subject.role.confidence;
}

function behaviourOf(
  life: SpannedLife,
  authenticates: SessionTrack["authenticates"],
  required: Requirement,
  moments: readonly SessionMoment[],
): Message[] {
  const id = life.subject.id;
  const given = moments.some(
    ({ kind, outcome, changed }) => kind === "sign-in" && outcome === "succeeded" && changed.includes(id),
  );
  return [
    ...(required.proven.length > 0
      ? [{ key: "session_evidence_required", params: [String(required.proven.length)] }]
      : []),
    ...(required.proven.length === 0 && required.likely.length > 0
      ? [{ key: "session_evidence_required_with_others" }]
      : []),
    ...(given ? [{ key: "session_evidence_given_at_sign_in" }] : []),
    ...(authenticates === "no" ? [{ key: "session_evidence_not_required" }] : []),
    ...(onlyForStrangers(life.spans) ? [{ key: "session_evidence_third_party" }] : []),
  ];
}

/** Carried, and only by pages of other sites. */
function onlyForStrangers(spans: SpannedLife["spans"]): boolean {
  const carried = spans.filter(({ carries }) => carries.length > 0);
  return carried.length > 0 && carried.every(({ carries }) => carries.every(({ party }) => party === "third"));
}

/** What the record cannot tell about the track. */
export function unknownsOf(
  record: CaptureRecord,
  life: SpannedLife,
  track: Pick<SessionTrack, "authenticates" | "events">,
  required: Requirement,
  another: boolean,
): readonly Message[] {
  const has = (kind: SessionTrack["events"][number]["kind"]): boolean =>
    track.events.some((event) => event.kind === kind);
  const tested = required.proven.length + required.likely.length + required.without.length > 0;
  const unseen = life.changes.some(({ source }) => source === "unseen");
  return [
    ...(has("already-there") ? [{ key: "session_unknown_before" }] : []),
    ...(record.dropped > 0 ? [{ key: "session_unknown_dropped", params: [String(record.dropped)] }] : []),
    ...(record.access === "all" ? [] : [{ key: "session_unknown_access" }]),
    ...(unseen ? [{ key: "session_unknown_paused" }] : []),
    ...(another ? [{ key: "session_unknown_which" }] : []),
    ...(tested || track.authenticates === "proven" ? [] : [{ key: "session_unknown_never_refused" }]),
    ...(has("signed-out") && !has("came-back") ? [{ key: "session_unknown_server_side" }] : []),
    ...(life.subject.carrier === "bearer" ? [{ key: "session_unknown_token_origin" }] : []),
  ];
}
