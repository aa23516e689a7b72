import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RecordedTab, recordedTab } from "../scripts/audit/record-page.ts";
import { visitPages } from "../scripts/audit/visit-pages.ts";
import type { CaptureRecord } from "../src/core/capture/record.ts";
import { browserName } from "./driver/browser-name.ts";
import { useBrowser } from "./driver/session.ts";
import { closedPort } from "./driver/test-server.ts";
import { type Sites, startSites } from "./site/start.ts";

const PAGES: Readonly<Record<string, string>> = {
  "/page": "<!doctype html><title>Page</title>",
  "/moves": `<!doctype html><title>Moves</title><script>setTimeout(() => location.replace("/page"));</script>`,
  "/no-scripts": "<!doctype html><title>No scripts</title><a href=/page>Page</a>",
  "/prints": "<!doctype html><title>Prints</title><script>print()</script>",
  "/still": `<!doctype html><title>Still</title><iframe sandbox src="/page?framed"></iframe>
    <p style="height: 9000px"></p><iframe loading="lazy" src="/page?below"></iframe>`,
  "/restless": `<!doctype html><title>Restless</title><script>
    const ping = () => fetch("/ping").catch(() => undefined);
    for (let at = 0; at < 4; at++) ping();
    setInterval(ping, 100);
  </script>`,
};

const browser = useBrowser({ acceptInsecureCerts: false });
let server: Server;
let sites: Sites;
let base = "";
let folder = "";
const asked: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-errors-"));
  sites = await startSites({ quiet: true });
  server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const page = PAGES[url.replace(/\?.*/, "")];
    if (url === "/loop") response.writeHead(302, { location: "/loop" }).end();
    else if (url === "/ping") response.end("pong");
    else if (url === "/favicon.ico") response.writeHead(204).end();
    else if (url === "/locked") response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    else if (url === "/download") response.writeHead(200, { "content-disposition": "attachment; filename=x" }).end("x");
    else if (page !== undefined) {
      if (url === "/no-scripts") response.setHeader("content-security-policy", "sandbox");
      response.setHeader("content-type", "text/html").end(page);
    }
    // The rest never comes.
    else response.writeHead(200, { "content-type": "text/html" }).write("<!doctype html><title>Half</title>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  base = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await sites.close();
  await rm(folder, { recursive: true });
});

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: in a tab that is not selected, Firefox draws nothing, and scripts have to wait. */
function inTurn<T>(action: () => Promise<T>): Promise<T> {
  const next = turn.then(action);
  turn = next.catch(() => undefined);
  return next;
}

/** What is recorded of a page, and what is said about it. */
type Visited = readonly [record: CaptureRecord, warnings: readonly string[]];
type Waits = Parameters<typeof visitPages>[2];

/** What comes to an end by itself does so in this time, in milliseconds, on the busiest machine. */
const PLENTY = 30_000;

/** Opens pages as the command does. */
function opened(urls: readonly string[]): Promise<Visited> {
  return inTurn(async () => visited(await newTab(), urls, { timeout: PLENTY, waitIdle: null }));
}

/** The same beside others, for what needs nothing drawn. */
async function openedBehind(url: string, waits: Waits): Promise<Visited> {
  return visited(await inTurn(newTab), [url], waits);
}

function newTab(): Promise<RecordedTab> {
  return recordedTab(browser(), (key) => key);
}

async function visited(recorded: RecordedTab, urls: readonly string[], waits: Waits): Promise<Visited> {
  const warnings: string[] = [];
  const tell = { progress: () => undefined, warn: (key: string) => void warnings.push(key) };
  try {
    await visitPages(recorded, urls, waits, tell, () => undefined);
  } finally {
    // A restless page would keep the machine busy.
    await recorded.tab.close();
  }
  return [recorded.view.record(), warnings];
}

async function failsInOneSentence(attempt: Promise<Visited>, words: string): Promise<void> {
  const error: unknown = await attempt.catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/^\w*Error: [^\n]+\.$/);
  expect(String(error)).toContain(words);
}

// Nearly all of it is waiting for a time to be over; what may go on beside the others comes first.
// A test waits for its turn in its own time.
describe.concurrent("the command", { timeout: 240_000 }, () => {
  it("that is interrupted leaves no file, no profile and no browser behind", async ({ expect }) => {
    const url = `${base}/half?interrupted`;
    const args = ["scripts/run.mjs", "audit", url, "--browser", browserName(), "--output", join(folder, "out")];
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const run = spawn(process.execPath, args, { cwd, env: { ...process.env, TMPDIR: folder }, stdio: "ignore" });
    await expect.poll(() => asked, { timeout: 30_000 }).toContain("/half?interrupted");
    run.kill("SIGINT");
    const [, signal] = await once(run, "exit");
    expect(signal).toBe("SIGINT");
    // Empty folders of Playwright and Chromium stay.
    expect((await readdir(folder)).filter((name) => /^(?:jarscope|out)/.test(name))).toEqual([]);
    await expect.poll(programs).toEqual([]);
  });

  it("says in one sentence that the page never ends", async () => {
    await failsInOneSentence(openedBehind(`${base}/half`, { timeout: 3000, waitIdle: null }), "took too long");
  });

  it("says in one sentence that a page never becomes quiet, where somebody asks for that", async () => {
    // Out of sight it asks once a second, and a busy machine can hold it still for longer.
    const waits = { timeout: 8000, waitIdle: 5000 };
    const error: unknown = await openedBehind(`${base}/restless`, waits).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/^Error: [^\n]+\/restless did not become quiet: [^\n]+\.$/);
  });

  it("records a restless page where nobody asks for quiet", async () => {
    const [record, warnings] = await opened([`${base}/restless`]);
    expect(record.exchanges.filter(({ url }) => url.endsWith("/ping")).length).toBeGreaterThan(3);
    expect(warnings.filter((key) => key !== "cli_still_open")).toEqual([]);
  });

  it.each([
    ["the server of the second page redirects without end", () => [`${base}/page`, `${base}/loop`], "without end"],
    ["the server is not there", async () => [`http://shop.test:${await closedPort()}/`], "refused the connection"],
    ["the server wants a password", () => [`${base}/page`, `${base}/locked`], "asks for a user name and a password"],
    ["the answer is a download", () => [`${base}/page`, `${base}/download`], "the answer was no page"],
    ["the certificate is its own", () => [sites.url("shop.test", "/")], "does not accept the server's certificate"],
  ])("says in one sentence that %s", async (_, urls, words) => {
    await failsInOneSentence(opened(await urls()), words);
  });

  it.each(["/no-scripts", "/still", "/prints"])(
    "records a page that would never say that it is idle: %s",
    async (path) => {
      const [record, warnings] = await opened([`${base}${path}`]);
      expect(record.exchanges.map(({ url, response }) => [url, response?.status])).toContainEqual([
        `${base}${path}`,
        200,
      ]);
      expect(warnings).toEqual([]);
    },
  );

  it("records a page that leads on by itself", async () => {
    const [record] = await opened([`${base}/moves`]);
    expect(record.exchanges.map(({ url }) => new URL(url).pathname)).toEqual(
      expect.arrayContaining(["/moves", "/page"]),
    );
  });
});

/** Command lines of the programs that know a file of this test's folder. */
async function programs(): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)("ps", ["-eo", "args"]);
  return stdout.split("\n").filter((line) => line.includes(folder));
}
