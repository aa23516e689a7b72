import type { Sites } from "../../site/start.ts";

/**
 * The connections to a host as its server's log has them: the protocol, and the requests in the order of their arrival.
 * Connections on which nothing was asked, which browsers open ahead of need, are left out, and so are icons.
 */
export function serverConnections(sites: Sites, host: string): readonly string[] {
  const byNumber = new Map<number, string[]>();
  for (const { connection, protocol, method, path } of sites.seen(host)) {
    if (path === "/favicon.ico") continue;
    const requests = byNumber.get(connection) ?? [protocol];
    byNumber.set(connection, requests);
    requests.push(`${method} ${path}`);
  }
  return [...byNumber.values()].map((words) => words.join(", ")).sort();
}

/** The messages of a host's channels: `↑` what the server received, `↓` what it sent. */
export function serverMessages(sites: Sites, host: string): readonly string[] {
  return sites
    .channelMessages()
    .filter((message) => message.host === host)
    .map(({ direction, text }) => `${direction === "to-server" ? "↑" : "↓"} ${text}`);
}
