import type { Connection } from "./connection.ts";

export type HttpProtocol = NonNullable<Connection["protocol"]["value"]>;

/**
 * The protocol that a HAR entry or a status line names: `http/2.0` and `h3` in Chromium, `HTTP/2`, `HTTP/1.1` and for
 * HTTP/1.0 `HTTP/1` in Firefox, `HTTP/2.0 200` in its status lines. null for anything else.
 */
export function protocolOf(text: string): HttpProtocol | null {
  const [word = ""] = text.trim().toLowerCase().split(" ");
  switch (word) {
    case "http/1.0":
    case "http/1":
      return "http/1.0";
    case "http/1.1":
      return "http/1.1";
    case "http/2.0":
    case "http/2":
    case "h2":
    case "h2c":
      return "h2";
    case "http/3.0":
    case "http/3":
    case "h3":
      return "h3";
    default:
      return null;
  }
}
