import { STATUS_CODES, validateHeaderValue } from "node:http";
import type { Answer } from "./answer.ts";
import type { Header } from "./ask.ts";

/** Whether Node's writer would refuse a header of this answer, or cannot speak its version. */
export function needsRawWriter(answer: Answer): boolean {
  return answer.finish === "http/1.0" || answer.headers.some(isRefused);
}

/**
 * The whole answer as bytes for an HTTP/1 connection, which has to be closed after it.
 *
 * Node's http refuses control characters in header values, which browsers do receive from real servers.
 */
export function rawAnswer(answer: Answer, body: Buffer, withBody: boolean): Buffer {
  const old = answer.finish === "http/1.0";
  const lines = [
    `HTTP/${old ? "1.0" : "1.1"} ${answer.status} ${STATUS_CODES[answer.status] ?? ""}`,
    `Date: ${new Date().toUTCString()}`,
    ...answer.headers.map(([name, value]) => `${name}: ${value}`),
    ...(old ? [] : [`Content-Length: ${body.length}`, "Connection: close"]),
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  return withBody ? Buffer.concat([head, body]) : head;
}

function isRefused([name, value]: Header): boolean {
  try {
    validateHeaderValue(name, value);
    return false;
  } catch {
    return true;
  }
}
