import type { Readable } from "node:stream";
import type { Header } from "./ask.ts";

export interface Answer {
  readonly status: number;
  /** Values are byte strings and go out exactly so; Content-Length and Date are added on the way. */
  readonly headers: readonly Header[];
  readonly body: Buffer | Readable;
  /**
   * What happens to the connection; it stays open unless said. `close` sends `Connection: close`; `http/1.0` answers in
   * that version, without length, and closes; `reset` breaks the connection once the answer is out, or at once when the
   * status is 0.
   */
  readonly finish?: "close" | "http/1.0" | "reset";
}

export function answer(type: string, body: string | Buffer, headers: readonly Header[] = [], status = 200): Answer {
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  return { status, headers: [["Content-Type", type], ...headers], body: bytes };
}

export function text(body: string, headers: readonly Header[] = [], status = 200): Answer {
  return answer("text/plain; charset=utf-8", body, headers, status);
}

export function json(value: unknown, headers: readonly Header[] = [], status = 200): Answer {
  const fresh: Header = ["Cache-Control", "no-store"];
  return answer("application/json", `${JSON.stringify(value)}\n`, [fresh, ...headers], status);
}

export function javascript(code: string, headers: readonly Header[] = []): Answer {
  return answer("text/javascript; charset=utf-8", code, headers);
}

export function redirect(location: string, headers: readonly Header[] = [], status = 302): Answer {
  return { status, headers: [["Location", location], ...headers], body: Buffer.alloc(0) };
}

export function empty(status = 204, headers: readonly Header[] = []): Answer {
  return { status, headers, body: Buffer.alloc(0) };
}

/** One Set-Cookie header per line. */
export function setting(lines: readonly string[]): Header[] {
  return lines.map((line) => ["Set-Cookie", line]);
}

/** A transparent image of one pixel. */
export function pixel(headers: readonly Header[] = []): Answer {
  const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
  return answer("image/gif", gif, headers);
}

/** The same text as a byte string: one character per byte of its UTF-8 form. */
export function utf8Bytes(value: string): string {
  return Buffer.from(value, "utf8").toString("latin1");
}
