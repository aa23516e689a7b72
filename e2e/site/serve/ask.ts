import type { Scheme } from "../net/connection.ts";
import type { Protocol } from "../net/socket-log.ts";
import type { World } from "./world.ts";

/** Name and value as on the wire: one character is one byte. */
export type Header = readonly [name: string, value: string];

/** One request, whatever protocol it came by. */
export interface Ask {
  readonly world: World;
  readonly connection: number;
  readonly protocol: Protocol;
  readonly scheme: Scheme;
  readonly method: string;
  /** Lower case, without port. */
  readonly host: string;
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** In wire order, names in lower case, pseudo headers of HTTP/2 left out. */
  readonly headers: readonly Header[];
  readonly body: Buffer;
  /** Aborts when the client has gone before it got the whole answer. */
  readonly gone: AbortSignal;
}

export function headersOf(ask: Pick<Ask, "headers">, name: string): string[] {
  return ask.headers.filter((header) => header[0] === name).map((header) => header[1]);
}

export function headerOf(ask: Pick<Ask, "headers">, name: string): string | undefined {
  return headersOf(ask, name)[0];
}

/** The fields of a form that was posted, or of the query of any other request. */
export function fieldsOf(ask: Ask): URLSearchParams {
  return ask.method === "POST" ? new URLSearchParams(ask.body.toString("utf8")) : ask.query;
}

/** Values of all cookies of that name in the order in which they came; bytes are kept as characters. */
export function cookiesNamed(ask: Ask, name: string): string[] {
  const pairs = headersOf(ask, "cookie").flatMap((header) => header.split("; "));
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

/** The first cookie of that name: what most frameworks take, whether or not it is the newest. */
export function cookieNamed(ask: Ask, name: string): string | undefined {
  return cookiesNamed(ask, name)[0];
}
