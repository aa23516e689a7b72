import { constants, type IncomingHttpHeaders, performServerHandshake, type ServerHttp2Stream } from "node:http2";
import { finished, pipeline } from "node:stream/promises";
import type { TLSSocket } from "node:tls";
import type { Connection } from "../net/connection.ts";
import type { Answer } from "./answer.ts";
import { readAll } from "./body.ts";
import type { Handle } from "./handle.ts";
import { needsRawWriter } from "./raw-answer.ts";
import { type Arrival, pairs, type Reception, setLines } from "./reception.ts";

/** Serves one TLS connection by HTTP/2 until it ends. */
export function serveHttp2(socket: TLSSocket, connection: Connection, reception: Reception, handle: Handle): void {
  const session = performServerHandshake(socket, { maxHeaderListPairs: 4096, maxSendHeaderBlockLength: 1 << 18 });
  session.on("error", () => undefined);
  session.on(
    "stream",
    (stream: ServerHttp2Stream, pseudo: IncomingHttpHeaders, _flags: number, rawHeaders: string[]) => {
      stream.on("error", () => undefined);
      const arrival: Arrival = {
        connection,
        protocol: "h2",
        method: pseudo[":method"] ?? "GET",
        authority: pseudo[":authority"] ?? String(pseudo["host"] ?? ""),
        target: pseudo[":path"] ?? "/",
        headers: pairs(rawHeaders),
      };
      // Whatever fails here fails because the client has gone.
      serve(stream, arrival, reception, handle).catch(() => stream.destroy());
    },
  );
}

async function serve(stream: ServerHttp2Stream, arrival: Arrival, reception: Reception, handle: Handle): Promise<void> {
  const gone = new AbortController();
  stream.once("close", () => gone.abort());
  const { head, answered } = reception.arrive(arrival);
  const body = await readAll(stream);
  const answer = await handle({ ...head, body, gone: gone.signal });
  if (needsRawWriter(answer)) {
    // The client asks again by HTTP/1.1, where any byte can be sent.
    stream.close(constants.NGHTTP2_HTTP_1_1_REQUIRED);
    return;
  }
  try {
    if (answer.status === 0) return;
    answered({ status: answer.status, setCookie: setLines(answer.headers) });
    await send(stream, answer, arrival.method !== "HEAD");
  } finally {
    if (answer.finish === "reset") arrival.connection.reset();
    if (answer.finish === "close") stream.session?.close();
  }
}

async function send(stream: ServerHttp2Stream, answer: Answer, withBody: boolean): Promise<void> {
  const { body } = answer;
  if (stream.destroyed) return;
  stream.respond({ ":status": answer.status, ...grouped(answer) }, { endStream: !withBody });
  if (!withBody) return;
  if (answer.finish === "reset" && Buffer.isBuffer(body)) {
    // Left open: an ended stream would count as a whole answer.
    await new Promise((resolve) => stream.write(body, resolve));
  } else if (Buffer.isBuffer(body)) {
    stream.end(body);
    await finished(stream, { readable: false });
  } else {
    await pipeline(body, stream);
  }
}

function grouped(answer: Answer): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of answer.headers) {
    const key = name.toLowerCase();
    headers[key] = [...(headers[key] ?? []), value];
  }
  return headers;
}
