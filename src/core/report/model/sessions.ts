import type { SessionTrack, TrackEvent } from "../../session/track/session-track.ts";
import type { SessionModel } from "./report-model.ts";
import { type ReportText, utcTime } from "./report-text.ts";

export function* sessionModels(text: ReportText): Generator<"", readonly SessionModel[]> {
  const models: SessionModel[] = [];
  for (const track of text.input.history?.tracks ?? []) {
    yield "";
    models.push(sessionModel(text, track));
  }
  return models;
}

function sessionModel(text: ReportText, track: SessionTrack): SessionModel {
  const { redactor, label, say } = text;
  return {
    label: `${redactor.text(track.name)} · ${track.host}`,
    state: label("report", "track", track.state),
    values: track.values.map(({ value }) => redactor.value(value)),
    events: track.events.map((event) => eventText(text, event)),
    unknowns: track.unknowns.map(say),
  };
}

function eventText({ say, label }: ReportText, event: TrackEvent): string {
  const times = event.exchanges.length > 1 ? ` ×${event.exchanges.length}` : "";
  return `${utcTime(event.at)} · ${label("report", "event", event.kind)}${times} · ${say(event.how)}`;
}
