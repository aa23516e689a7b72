import { randomBytes } from "node:crypto";
import type { Server } from "node:net";
import { makeCertificate } from "./net/certificate.ts";
import { Connections, type Scheme } from "./net/connection.ts";
import { listen, portOf } from "./net/listen.ts";
import { secureSocket } from "./net/secure-socket.ts";
import { socketLine } from "./net/socket-line.ts";
import { type SocketEvent, SocketLog } from "./net/socket-log.ts";
import { route } from "./router.ts";
import { safely } from "./serve/handle.ts";
import { Http1 } from "./serve/http1.ts";
import { serveHttp2 } from "./serve/http2.ts";
import { late, latest } from "./serve/late.ts";
import { Reception } from "./serve/reception.ts";
import { SeenLog, type SeenRequest } from "./serve/seen.ts";
import { StateBook } from "./serve/site-state.ts";
import { type ChannelMessage, EchoChannel } from "./serve/websocket.ts";
import type { UrlOptions, World } from "./serve/world.ts";

export interface StartOptions {
  /** Do not print the socket calls. */
  readonly quiet?: boolean;
  /** Wanted ports; ephemeral ones where left out or taken. */
  readonly httpPort?: number;
  readonly httpsPort?: number;
}

export interface Sites {
  /** Port that speaks HTTP/1.1 without TLS. */
  readonly http: number;
  /** Port that speaks HTTP/2 or HTTP/1.1 over TLS, as the client chooses. */
  readonly https: number;
  /** Port that speaks HTTP/1.1 over TLS only. */
  readonly https1: number;
  /** For Chromium: `--ignore-certificate-errors-spki-list=` and this. */
  readonly spki: string;
  /** A url as a browser must be given it: scheme https unless said. */
  url(host: string, path?: string, options?: UrlOptions): string;
  socketLog(): SocketEvent[];
  /** Messages of every WebSocket, oldest first; binary ones as base64. */
  channelMessages(): readonly ChannelMessage[];
  /** What arrived, oldest first; of one host (without port) or of all. */
  seen(host?: string): SeenRequest[];
  /** Resolves with the first request, past or to come, that matches. */
  whenSeen(matches: (request: SeenRequest) => boolean): Promise<SeenRequest>;
  /** The server forgets every session of a host, as a restart does. */
  forgetSessions(host: string): void;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** Starts all demo sites on loopback ports. Every host name is served; see router.ts for what a name means. */
export async function startSites(options: StartOptions = {}): Promise<Sites> {
  const print = options.quiet ? () => undefined : (event: SocketEvent) => console.log(socketLine(event));
  const log = new SocketLog(print);
  const seen = new SeenLog();
  const states = new StateBook();
  const connections = new Connections(log);
  const certificate = await makeCertificate();
  // One ticket key, so that a connection can resume the TLS session of another.
  const tls = { key: certificate.key, cert: certificate.cert, ticketKeys: randomBytes(48) };
  const ports = { http: 0, https: 0, https1: 0 };

  const world: World = {
    url: (host, path, { scheme = "https", http1 = false } = {}) => {
      const secure = scheme === "https" || scheme === "wss";
      return `${scheme}://${host}:${secure ? ports[http1 ? "https1" : "https"] : ports.http}${path}`;
    },
    socketLog: () => log.all(),
    seen: (host) => seen.of(host),
    state: (site) => states.of(site),
  };
  const reception = new Reception(world, seen, log);
  const most = latest();
  const handle = most > 0 ? late(safely(route), most) : safely(route);
  const channel = new EchoChannel(reception);
  const http1 = new Http1(reception, handle, channel.upgrade.bind(channel));

  const open = async (scheme: Scheme, wanted: number, offers: string[]): Promise<Server> => {
    const server = await listen(wanted, (tcp) => {
      const connection = connections.accept(tcp, scheme);
      const speak = (protocol: "http/1.1" | "h2") =>
        log.add({ call: "protocol", connection: connection.number, protocol });
      if (scheme === "http") {
        speak("http/1.1");
        http1.attach(connection.stream, connection);
        return;
      }
      secureSocket(connection.stream, { ...tls, ALPNProtocols: offers }, (socket, agreed) => {
        speak(agreed === "h2" ? "h2" : "http/1.1");
        if (agreed === "h2") serveHttp2(socket, connection, reception, handle);
        else http1.attach(socket, connection);
      });
    });
    for (const call of ["socket", "bind", "listen"] as const) log.add({ call, scheme, port: portOf(server) });
    return server;
  };

  const http = await open("http", options.httpPort ?? 0, []);
  const https = await open("https", options.httpsPort ?? 0, ["h2", "http/1.1"]);
  const https1 = await open("https", 0, ["http/1.1"]);
  Object.assign(ports, { http: portOf(http), https: portOf(https), https1: portOf(https1) });

  return {
    ...ports,
    spki: certificate.spki,
    url: (host, path = "/", urlOptions) => world.url(host, path, urlOptions),
    socketLog: world.socketLog,
    channelMessages: () => channel.messages(),
    seen: world.seen,
    whenSeen: (matches) => seen.when(matches),
    forgetSessions: (host) => states.of(host).sessions.clear(),
    close: async () => {
      const closed = [http, https, https1].map((server) => new Promise((resolve) => server.close(resolve)));
      connections.destroyAll();
      await Promise.all(closed);
    },
  };
}
