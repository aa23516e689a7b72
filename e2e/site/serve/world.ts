import type { SocketEvent } from "../net/socket-log.ts";
import type { SeenRequest } from "./seen.ts";
import type { SiteState } from "./site-state.ts";

export interface UrlOptions {
  /** https unless given. */
  readonly scheme?: "http" | "https" | "ws" | "wss";
  /** The TLS port that offers HTTP/1.1 only. */
  readonly http1?: boolean;
}

/** What a page may know of everything around it. */
export interface World {
  url(host: string, path: string, options?: UrlOptions): string;
  socketLog(): SocketEvent[];
  seen(host?: string): SeenRequest[];
  /** What the server keeps for one site. */
  state(host: string): SiteState;
}
