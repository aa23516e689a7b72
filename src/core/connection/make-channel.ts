import type { FrameFact } from "../capture/transport-event.ts";
import type { Channel, ChannelFrame } from "./connection.ts";
import type { Rider } from "./rider.ts";

/** @param told whether the browser tells of frames and of the end (Chromium), or of the handshake alone. */
export function makeChannel(id: string, rider: Rider, told: boolean): Channel {
  const { entry, exchange, ride } = rider;
  const tells = told && entry !== null;
  const closed = tells && entry.facts.finished;
  return {
    id,
    connectionId: entry?.facts.connectionId ?? null,
    handshake: exchange?.id ?? null,
    url: ride.url,
    origin: exchange?.headers.find(([name]) => name === "origin")?.[1] ?? null,
    cookie: exchange?.cookie ?? null,
    openedAt: openedAt(rider),
    closedAt: closed ? Math.max(ride.end, entry.frames.at(-1)?.[1] ?? 0) : null,
    state: tells ? { value: closed ? "closed" : "open", tier: "measured" } : { value: null, tier: "not-told" },
    frames: entry?.frames.map(channelFrame) ?? [],
    framesDropped: entry?.framesDropped ?? 0,
  };
}

/** When the server took it. Once it has closed, Chromium's entry counts its whole life as waiting. */
function openedAt({ entry, exchange, ride }: Rider): number {
  const answered = exchange?.response?.time;
  if (answered !== undefined) return answered;
  const waited = ride.phases.filter(({ name }) => name !== "receive").at(-1)?.end ?? ride.end;
  return Math.min(waited, entry?.frames[0]?.[1] ?? waited);
}

function channelFrame([direction, at, opcode, size, preview]: FrameFact): ChannelFrame {
  return { direction, at, opcode, size, preview };
}
