import type { FrameFact } from "../capture/transport-event.ts";
import type { Channel, ChannelFrame } from "./connection.ts";
import type { Rider } from "./rider.ts";

/** @param told whether the browser tells of frames and of the end (Chromium), or of the handshake alone. */
export function makeChannel(id: string, { entry, exchange, ride }: Rider, told: boolean): Channel {
  const tells = told && entry !== null;
  const handshakeEnd = ride.phases.filter(({ name }) => name !== "receive").at(-1)?.end ?? ride.end;
  const closed = tells && entry.facts.finished;
  return {
    id,
    connectionId: entry?.facts.connectionId ?? null,
    handshake: exchange?.id ?? null,
    url: ride.url,
    origin: exchange?.headers.find(([name]) => name === "origin")?.[1] ?? null,
    cookie: exchange?.cookie ?? null,
    openedAt: entry ? handshakeEnd : (exchange?.response?.time ?? ride.start),
    closedAt: closed ? Math.max(ride.end, entry.frames.at(-1)?.[1] ?? 0) : null,
    state: tells ? { value: closed ? "closed" : "open", tier: "measured" } : { value: null, tier: "not-told" },
    frames: entry?.frames.map(channelFrame) ?? [],
    framesDropped: entry?.framesDropped ?? 0,
  };
}

function channelFrame([direction, at, opcode, size, preview]: FrameFact): ChannelFrame {
  return { direction, at, opcode, size, preview };
}
