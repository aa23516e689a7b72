import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";

export interface TestServer {
  /** Address of a path on a host name of the caller's choice; every name leads to this server. */
  url(host: string, path?: string): string;
  close(): Promise<void>;
}

/** A small server for the drivers' own tests: pages, a redirect, an answer without content, cookies. */
export async function startTestServer(): Promise<TestServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (path === "/empty") response.writeHead(204).end();
    else if (path === "/redirect") response.writeHead(302, { location: "/landed" }).end();
    else if (path === "/cookies") response.setHeader("set-cookie", ["kept=1", "refused=1; Secure"]).end(page(path));
    else response.end(page(path));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  return {
    url: (host, path = "/") => `http://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server.address());
  server.close();
  await once(server, "close");
  return port;
}

function portOf(address: ReturnType<ReturnType<typeof createServer>["address"]>): number {
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

function page(path: string): string {
  return `<!doctype html><html lang="en"><title>Test</title><h1>Page ${path}</h1>
    <button id="window" onclick="window.open('/opened')">Open a window</button>
    <button id="late" disabled onclick="this.textContent = 'clicked'">Late</button>
    <script>addEventListener("load", () => setTimeout(() => { late.disabled = false; }, 200));</script></html>`;
}
