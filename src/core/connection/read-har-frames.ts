import type { FrameFact } from "../capture/transport-event.ts";

/** As much of a payload as a list can show. */
const PREVIEW = 200;

const BINARY = 2;

const encoder = new TextEncoder();

/** The messages of a WebSocket as HAR entries of browsers hold them, whole ones only. `time` is in seconds there. */
export function readHarFrames(entry: object, from: number, limit: number): readonly FrameFact[] {
  return messagesOf(entry)
    .slice(from, from + limit)
    .map(frameFact);
}

export function countHarFrames(entry: object): number {
  return messagesOf(entry).length;
}

function messagesOf(entry: object): readonly unknown[] {
  const messages: unknown = Reflect.get(entry, "_webSocketMessages");
  return Array.isArray(messages) ? messages : [];
}

function frameFact(message: unknown): FrameFact {
  const source = typeof message === "object" && message !== null ? message : {};
  const type: unknown = Reflect.get(source, "type");
  const time: unknown = Reflect.get(source, "time");
  const code: unknown = Reflect.get(source, "opcode");
  const payload: unknown = Reflect.get(source, "data");
  const opcode = typeof code === "number" && Number.isInteger(code) && code >= 0 ? code : 1;
  const data = typeof payload === "string" ? payload : "";
  const at = typeof time === "number" && time >= 0 ? Math.round(time * 1e6) / 1000 : 0;
  return [type === "send" ? "sent" : "received", at, opcode, sizeOf(data, opcode), data.slice(0, PREVIEW)];
}

/** Octets of a payload; a binary one comes as base64. RFC 4648 section 4. */
function sizeOf(data: string, opcode: number): number {
  if (opcode !== BINARY) return encoder.encode(data).length;
  const padding = data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0;
  return Math.max(0, Math.floor((data.length * 3) / 4) - padding);
}
