import type { CaptureEvent } from "../../core/capture/event.ts";
import type { FrameFact, HarTimings, TransportEvent } from "../../core/capture/transport-event.ts";
import { seededRandom } from "./random.ts";

interface Request {
  readonly url: string;
  readonly method: string;
  readonly time: number;
  readonly type: string;
  readonly bare: boolean;
}

/**
 * Adds what DevTools would have told of some traffic: HTTP/2 to most hosts, up to six connections of HTTP/1.1 to hosts
 * that begin with `cdn`, one connection of its own for requests without cookies; and a WebSocket at the end.
 */
export function withTransport(events: readonly CaptureEvent[]): readonly CaptureEvent[] {
  const random = seededRandom(7);
  const requests = new Map<string, Request>();
  const pools = new Map<string, { id: number; free: number; open: number }[]>();
  const added: CaptureEvent[] = [];
  let connections = 60;
  let entries = 0;
  const last = events.at(-1);
  if (!last) return events;
  const tell = (fact: Partial<TransportEvent> & Pick<TransportEvent, "url" | "method" | "status" | "start">): void => {
    const stamp = { boot: last.boot, seq: last.seq + 1 + added.length, at: last.at + added.length };
    added.push({
      ...{ kind: "transport", page: "p", counter: added.length, lost: 0, entry: entries++ },
      ...{
        timings: [1, -1, -1, -1, 1, 20, 10],
        connectionId: null,
        port: 443,
        ip: "203.0.113.7",
        httpVersion: "http/2.0",
      },
      ...{ resourceType: null, source: "network", closes: false, authorization: null, finished: true },
      ...{ frameCount: 0, framesFrom: 0, frames: [] },
      ...fact,
      ...stamp,
    } as CaptureEvent);
  };
  for (const event of events) {
    if (event.kind === "request") {
      const { url, method, time, type, cookie } = event;
      requests.set(event.requestId, { url, method, time, type, bare: cookie === null && type !== "main_frame" });
    }
    if (event.kind !== "response") continue;
    const request = requests.get(event.requestId);
    if (!request) continue;
    const { host } = new URL(request.url);
    const serial = host.startsWith("cdn");
    const pool = pools.get(`${host} ${request.bare}`) ?? [];
    pools.set(`${host} ${request.bare}`, pool);
    const free = pool.find((one) => !serial || one.free <= request.time);
    const used = free ?? { id: ++connections, free: 0, open: 0 };
    if (!free) pool.push(used);
    const wait = 6 + random() * 24;
    const receive = 2 + random() * 20;
    const timings: HarTimings = free
      ? [Math.max(random() * 3, used.open - request.time), -1, -1, -1, 0.4, wait, receive]
      : [1, 3 + random() * 12, 18 + random() * 30, 9 + random() * 14, 0.4, wait, receive];
    if (!free) used.open = request.time + timings[0] + timings[1] + timings[2];
    used.free = request.time + timings.reduce((sum, length) => sum + Math.max(0, length), 0);
    const closes = serial && random() < 0.1;
    if (closes) pool.splice(pool.indexOf(used), 1);
    const { url, method, time: start } = request;
    const httpVersion = serial ? "HTTP/1.1" : host.includes("ads") ? "h3" : "http/2.0";
    tell({ url, method, status: event.status, start, timings, connectionId: String(used.id), httpVersion, closes });
  }
  const start = last.at + 400;
  const frames = Array.from({ length: 62 }, (_, at): FrameFact => {
    const isSent = at % 3 === 0;
    return [
      isSent ? "sent" : "received",
      start + 60 + at * 9,
      1,
      18 + at,
      `{"n":${at},"text":"${isSent ? "hello" : "echo"}"}`,
    ];
  });
  const shake = {
    url: "wss://chat.shop.test/echo",
    method: "GET",
    status: 101,
    start,
    httpVersion: "HTTP/1.1",
  } as const;
  const timings: HarTimings = [-1, -1, -1, -1, 0, 40, 0];
  tell({ ...shake, timings, ip: null, port: null, finished: false, frameCount: frames.length, frames });
  return [...events, ...added];
}
