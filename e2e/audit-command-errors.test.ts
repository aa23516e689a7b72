import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit, auditWith } from "./driver/audit-run.ts";
import { browserName } from "./driver/session.ts";

const RESTLESS = `<!doctype html><title>Restless</title><script>
setInterval(() => fetch("/ping").catch(() => undefined), 100);
</script>`;

let server: Server;
let base = "";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-errors-"));
  server = createServer((request, response) => {
    if (request.url === "/loop") response.writeHead(302, { location: "/loop" }).end();
    else if (request.url === "/ping") response.end("pong");
    else if (request.url === "/restless") response.setHeader("content-type", "text/html").end(RESTLESS);
    // The rest never comes.
    else response.writeHead(200, { "content-type": "text/html" }).write("<!doctype html><title>Half</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  base = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe("says in one sentence, with code 2 and no file, that", () => {
  it.each([
    ["the server redirects without end", "/loop", [], "redirects without end"],
    ["the page never ends", "/half", ["--timeout", "3"], "took too long"],
    ["the page never becomes quiet", "/restless", ["--timeout", "3", "--wait-idle", "1"], "did not become quiet"],
  ])("%s", async (_, path, flags, words) => {
    const run = await audit(`${base}${path}`, ...flags, "--output", join(folder, "report.html"), "--format", "html");
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr.trim()).toMatch(/^[^\n]+\.$/);
    expect(run.stderr).toContain(words);
    expect(await readdir(folder)).toEqual([]);
  });

  it("there is no browser", async () => {
    const none = { JARSCOPE_CHROMIUM: "/none/chromium", JARSCOPE_FIREFOX: "/none/firefox" };
    const run = await auditWith(none, `${base}/`, "--browser", browserName());
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr.trim()).toMatch(/^JARSCOPE_\w+ is "\/none\/\w+", which cannot be started; [^\n]+\.$/);
  });
});

it("a restless page is recorded where nobody asks for quiet", async () => {
  const flags = ["--timeout", "3", "--format", "markdown", "--output", join(folder, "report.md")];
  const run = await audit(`${base}/restless`, ...flags);
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/^$|^Some requests were still open after 3 seconds;[^\n]*\n$/);
  expect(await readdir(folder)).toEqual(["report.md"]);
});
