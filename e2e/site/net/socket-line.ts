import type { SocketCall, SocketEvent } from "./socket-log.ts";

/** The line that the servers print for one socket call: time, connection, call, what it was about. */
export function socketLine(event: SocketEvent): string {
  const time = new Date(event.at).toISOString().slice(11, 23);
  const who = "connection" in event ? `#${event.connection}` : "server";
  return `${time} ${who.padEnd(6)} ${event.call.padEnd(8)} ${detail(event)}`.trimEnd();
}

function detail(event: SocketCall): string {
  switch (event.call) {
    case "socket":
      return `for ${event.scheme}`;
    case "bind":
    case "listen":
      return `127.0.0.1:${event.port}`;
    case "accept":
      return `port ${event.port} from peer port ${event.peerPort}`;
    case "protocol":
      return event.protocol;
    case "read":
    case "write":
      return `${event.bytes} bytes`;
    case "request":
      return `${event.protocol} ${event.method} ${event.host}${event.target}`;
    case "close":
      return "";
  }
}
