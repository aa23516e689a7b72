import { connect as connectHttp2 } from "node:http2";
import { connect as connectTcp } from "node:net";
import { expect, test } from "vitest";
import { readAll } from "./serve/body.ts";
import { startSites } from "./start.ts";
import { TestBed } from "./test-bed.ts";

const bed = new TestBed();

test("the log has the calls of one connection in order", async () => {
  await bed.client.ask(bed.sites.url(bed.names.shop, "/plain", { scheme: "http" }));
  await bed.client.ask(bed.sites.url(bed.names.shop, "/close", { scheme: "http" }));
  const [first, second] = bed.sites.seen(bed.names.shop);
  expect(second?.connection).toBe(first?.connection);
  await bed.closed(first?.connection);
  const calls = bed.sites
    .socketLog()
    .filter((event) => "connection" in event && event.connection === first?.connection);
  expect(calls.map((event) => event.call)).toEqual([
    "accept",
    "protocol",
    ...["read", "request", "write"],
    ...["read", "request", "write"],
    "close",
  ]);
  const read = calls.find((event) => event.call === "read");
  expect(read && "bytes" in read && read.bytes).toBeGreaterThan(50);
});

test("the log begins with socket, bind and listen of each port", async () => {
  const starts = bed.sites.socketLog().filter((event) => "scheme" in event);
  expect(starts.map((event) => event.call)).toEqual(Array(3).fill(["socket", "bind", "listen"]).flat());
});

test("many requests of HTTP/2 share one connection", async () => {
  const session = connectHttp2(bed.sites.url("127.0.0.1"), { rejectUnauthorized: false });
  const asked = ["/close-not", "/etag.js", "/no-store.js"].map((path) =>
    readAll(session.request({ ":path": path, ":authority": bed.names.shop }).resume()),
  );
  await Promise.all(asked);
  session.destroy();
  const seen = bed.sites.seen(bed.names.shop);
  expect(seen.map((request) => request.protocol)).toEqual(["h2", "h2", "h2"]);
  expect(new Set(seen.map((request) => request.connection)).size).toBe(1);
  await bed.closed(seen[0]?.connection);
});

test("the HTTP/1.1 port does not offer HTTP/2", async () => {
  const answer = await bed.client.ask(bed.sites.url(bed.names.shop, "/plain", { http1: true }));
  expect(answer.status).toBe(200);
  expect(bed.sites.seen(bed.names.shop)[0]).toMatchObject({ protocol: "http/1.1", scheme: "https" });
});

test("HTTP/1.0 has no length and ends with the connection", async () => {
  const raw = await bed.rawGet(bed.names.shop, "/http10");
  expect(raw).toMatch(/^HTTP\/1\.0 200 OK\r\n/);
  expect(raw).not.toMatch(/content-length/i);
  expect(raw).toMatch(/\r\n\r\nold\n$/);
});

test.each(["/reset", "/reset?after=headers"])("%s breaks the connection", async (path) => {
  await expect(bed.client.ask(bed.sites.url(bed.names.shop, path, { scheme: "http" }))).rejects.toMatchObject({
    code: "ECONNRESET",
  });
});

test("a reset in the middle of HTTP/2 ends the whole connection", async () => {
  await bed.http2Get(bed.names.shop, "/reset?after=headers").catch(() => undefined);
  await bed.closed(bed.sites.seen(bed.names.shop)[0]?.connection);
  expect(bed.sites.seen(bed.names.shop)[0]?.answer).toEqual({ status: 200, setCookie: ["cut=1; Path=/"] });
});

test.each(["/hang", "/hang?before=headers", "/slow?ms=50000"])("%s ends when the client goes", async (path) => {
  const socket = connectTcp(bed.sites.http, "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${bed.names.shop}\r\n\r\n`);
  const seen = await bed.sites.whenSeen((request) => request.host === bed.names.shop);
  socket.destroy();
  await bed.closed(seen.connection);
});

test("an entity tag saves the second transfer", async () => {
  const first = await bed.client.ask(bed.shop("/etag.js"));
  const tag = first.headers.find(([name]) => name === "etag")?.[1] ?? "";
  const second = await bed.client.ask(bed.shop("/etag.js"), { headers: { "If-None-Match": tag } });
  expect([second.status, second.body]).toEqual([304, ""]);
});

test("the logs are served on any host", async () => {
  await bed.client.ask(bed.shop("/plain"));
  const seen = JSON.parse((await bed.client.ask(bed.shop(`/__seen.json?host=${bed.names.shop}`))).body);
  expect(seen[0]).toMatchObject({ path: "/plain", method: "GET" });
  const log = JSON.parse((await bed.client.ask(bed.sites.url(bed.names.ads, "/__log.json"))).body);
  expect(log[0].call).toBe("socket");
});

test("a preflight is answered for the asking origin", async () => {
  const headers = { Origin: "https://a.test", "Access-Control-Request-Headers": "x-a", Cookie: "a=1" };
  const answer = await bed.client.ask(bed.sites.url(bed.names.api, "/basket"), { method: "OPTIONS", headers });
  expect(answer.status).toBe(204);
  expect(answer.headers).toContainEqual(["access-control-allow-origin", "https://a.test"]);
  expect(answer.headers).toContainEqual(["access-control-allow-headers", "x-a"]);
});

test("close ends everything at once, hanging requests included", async () => {
  const own = await startSites({ quiet: true });
  const asked = bed.client.ask(own.url("shop.test", "/hang?before=headers"));
  const failed = expect(asked).rejects.toThrow();
  await own.whenSeen((request) => request.path === "/hang");
  await own.close();
  await failed;
});

test("taken ports are replaced", async () => {
  const second = await startSites({ quiet: true, httpPort: bed.sites.http, httpsPort: bed.sites.https });
  expect(second.http).not.toBe(bed.sites.http);
  expect((await bed.client.ask(second.url("shop.test", "/plain"))).status).toBe(200);
  await second.close();
});
