import { connect as connectHttp2, constants } from "node:http2";
import { connect as connectTcp } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { Client } from "./client.ts";
import { linesOn, pathOf } from "./flags/flag-case.ts";
import { FLAG_CASES } from "./flags/flag-cases.ts";
import { hosts } from "./hosts.ts";
import { readAll } from "./serve/body.ts";
import { PASSWORD } from "./shop/login.ts";
import { UNICODE_LINES } from "./shop/unicode.ts";
import { type Sites, startSites } from "./start.ts";

let sites: Sites;
let client: Client;
let count = 0;
let names = hosts();

beforeAll(async () => {
  sites = await startSites({ quiet: true });
});
afterAll(() => sites.close());
beforeEach(() => {
  count += 1;
  names = hosts(`t${count}`);
  client = new Client();
});
afterEach(() => client.close());

const shop = (path: string) => sites.url(names.shop, path);
const signIn = { form: { username: "ada", password: PASSWORD } };

describe("header bytes", () => {
  test.each(FLAG_CASES)("case $id goes out byte for byte", async (one) => {
    const host = one.host === "ip" ? "127.0.0.1" : one.host === "www" ? `www.${names.flags}` : names.flags;
    // Node's client refuses control characters, so the bytes are read from the socket.
    const raw = await rawGet(sites.http, host, pathOf(one));
    const lines = raw.split("\r\n").filter((line) => line.startsWith("Set-Cookie: "));
    expect(lines.map((line) => line.slice("Set-Cookie: ".length))).toEqual(linesOn(host, one));
  });

  test("all cases that fit come in one response, also by HTTP/2", async () => {
    const first = await client.ask(sites.url(names.flags, "/all"));
    const second = await http2Get(names.flags, "/all");
    expect(second.setCookie).toEqual(first.setCookie);
    expect(first.setCookie.length).toBeGreaterThan(60);
  });

  test("bytes that are not ASCII come by HTTP/1.1 and HTTP/2 alike", async () => {
    expect((await client.ask(shop("/unicode"))).setCookie).toEqual(UNICODE_LINES);
    expect((await http2Get(names.shop, "/unicode")).setCookie).toEqual(UNICODE_LINES);
  });

  test("a line that HTTP/2 cannot carry asks for HTTP/1.1", async () => {
    await expect(http2Get(names.flags, "/case/control-01")).rejects.toMatchObject({
      message: expect.stringContaining("HTTP_1_1_REQUIRED"),
    });
  });

  test("the record has the Cookie bytes that arrived", async () => {
    await client.ask(shop("/unicode"), { headers: { Cookie: "a=\u00c3\u00a9; b=2" } });
    const [seen] = sites.seen(names.shop);
    expect(seen).toMatchObject({ cookie: "a=\u00c3\u00a9; b=2", path: "/unicode", protocol: "http/1.1" });
    expect(seen?.answer).toEqual({ status: 200, setCookie: UNICODE_LINES });
    await http2Get(names.api, "/me", ["x=1", "y=2"]);
    expect(sites.seen(names.api)[0]).toMatchObject({
      protocol: "h2",
      cookieFields: ["x=1", "y=2"],
      cookie: "x=1; y=2",
    });
  });
});

describe("the session story", () => {
  const id = () => client.cookies.get("JSESSIONID");
  const user = async () => /id="user">([^<]*)</.exec((await client.ask(shop("/plain"))).body)?.[1];

  test("a visit gives an id in the shape of Tomcat's", async () => {
    const { setCookie } = await client.ask(shop("/plain"));
    expect(setCookie[0]).toMatch(/^JSESSIONID=[0-9A-F]{32}; Path=\/; Secure; HttpOnly$/);
    expect((await client.ask(shop("/plain"))).setCookie).toEqual([]);
  });

  test("the account needs a sign-in", async () => {
    const answer = await client.ask(shop("/account"));
    expect([answer.status, answer.location]).toEqual([302, "/login?next=%2Faccount"]);
  });

  test("a failed sign-in changes nothing", async () => {
    await client.ask(shop("/login"));
    const before = id();
    const failed = await client.ask(shop("/login"), { form: { username: "ada", password: "no" } });
    expect([failed.status, failed.setCookie, id()]).toEqual([401, [], before]);
    expect(await user()).toBe("a guest");
  });

  test("a right sign-in gives a new id, and the old one is worth nothing", async () => {
    await client.ask(shop("/login"));
    const before = id();
    const answer = await client.ask(shop("/login"), signIn);
    expect([answer.status, answer.location]).toEqual([303, "/account"]);
    expect(id()).not.toBe(before);
    expect((await client.ask(shop("/account"))).status).toBe(200);
    client.cookies.set("JSESSIONID", before ?? "");
    expect((await client.ask(shop("/account"))).status).toBe(302);
  });

  test("a wrong sign-in keeps the id", async () => {
    await client.ask(shop("/login-bad"));
    const before = id();
    expect((await client.ask(shop("/login-bad"), signIn)).setCookie).toEqual([]);
    expect([id(), await user()]).toEqual([before, "ada"]);
  });

  test("a right sign-out forgets on both sides", async () => {
    await client.ask(shop("/login"), signIn);
    const old = id() ?? "";
    const answer = await client.ask(shop("/logout"));
    expect(answer.headers).toContainEqual(["clear-site-data", '"cookies"']);
    expect(id()).toBeUndefined();
    client.cookies.set("JSESSIONID", old);
    expect(await user()).toBe("a guest");
  });

  test("the wrong sign-outs leave the session alive on the server", async () => {
    await client.ask(shop("/login"), signIn);
    const old = id() ?? "";
    expect((await client.ask(shop("/logout-bad"))).setCookie).toEqual([]);
    expect(await user()).toBe("ada");
    await client.ask(shop("/logout-half"));
    expect(id()).toBeUndefined();
    client.cookies.set("JSESSIONID", old);
    expect(await user()).toBe("ada");
  });

  test("the remember-me cookie restores a session", async () => {
    await client.ask(shop("/login"), { form: { ...signIn.form, remember: "on" } });
    client.cookies.delete("JSESSIONID");
    expect((await client.ask(shop("/account"))).status).toBe(200);
    expect(id()).toMatch(/^[0-9A-F]{32}$/);
  });

  test("a dead id on a longer path hides the live one", async () => {
    await client.ask(shop("/login"), signIn);
    const cookie = `JSESSIONID=DEAD; JSESSIONID=${id()}`;
    expect((await client.ask(shop("/account"), { headers: { Cookie: cookie } })).status).toBe(302);
  });

  test("the api host knows the person by the token of the shop domain only", async () => {
    await client.ask(shop("/login"), signIn);
    const headers = { Origin: shop("") };
    const api = await client.ask(sites.url(names.api, "/me"), { headers });
    expect(JSON.parse(api.body)).toEqual({ user: "ada", cookies: 2 });
    expect(api.headers).toContainEqual(["access-control-allow-credentials", "true"]);
    const without = await client.ask(sites.url(names.api, "/me"), { headers: { ...headers, Cookie: "a=1" } });
    expect(JSON.parse(without.body)).toEqual({ user: null, cookies: 1 });
  });

  test("the cart is in its cookie, and the csrf token guards its change", async () => {
    await client.ask(shop("/cart/add"), { form: { item: "cup" } });
    await client.ask(shop("/cart/add"), { form: { item: "cup" } });
    expect(client.cookies.get("cart")).toBe("cup.2");
    await client.ask(shop("/plain"));
    const token = client.cookies.get("XSRF-TOKEN") ?? "";
    expect((await client.ask(shop("/cart"), { method: "PUT" })).status).toBe(403);
    const kept = await client.ask(shop("/cart"), { method: "PUT", headers: { "X-XSRF-TOKEN": token } });
    expect(kept.status).toBe(200);
  });

  test("a return path to another site is not followed", async () => {
    for (const next of ["//evil.example/", "https://evil.example/", "/\\evil.example"]) {
      const answer = await client.ask(shop("/login"), { form: { ...signIn.form, next } });
      expect(answer.location).toBe("/account");
    }
  });
});

describe("sign-on at another site", () => {
  async function leave(query: string) {
    const start = await client.ask(shop(`/sso-start?${query}`));
    const there = new Client();
    const authorize = new URL(start.location);
    const form = { ...Object.fromEntries(authorize.searchParams), ...signIn.form };
    const back = await there.ask(new URL("/authorize", authorize).href, { form });
    there.close();
    return { start, back, state: authorize.searchParams.get("state") ?? "" };
  }

  test("comes back by redirect and makes a session", async () => {
    const { start, back } = await leave("return=get");
    expect(start.setCookie.at(-1)).toMatch(
      /^\.AspNetCore\.Correlation\.[\w-]+=N; expires=[^;]+; path=\/signin-oidc; secure; samesite=none; httponly$/,
    );
    const end = await client.ask(back.location);
    expect([end.status, end.location]).toEqual([303, "/account"]);
    expect((await client.ask(shop("/account"))).body).toContain("ada");
  });

  test("comes back by post, and fails without the state cookie", async () => {
    const { back, state } = await leave("return=post&cookie=lax");
    const code = /name="code" value="([^"]+)"/.exec(back.body)?.[1] ?? "";
    const form = { code, state };
    const url = shop("/signin-oidc");
    const without = await client.ask(url, { form, headers: { Cookie: "a=1" } });
    expect(without.status).toBe(500);
    expect(without.body).toContain('data-arrived="no"');
    expect((await client.ask(url, { form })).location).toBe("/account");
  });

  test("hands a code to a shop's callback only", async () => {
    const query = new URLSearchParams({ redirect_uri: "https://evil.example/signin-oidc", state: "x" });
    expect((await client.ask(sites.url(names.sso, `/authorize?${query}`))).status).toBe(400);
  });

  test.each([
    ["lax", /secure; samesite=lax; httponly$/],
    ["unset", /path=\/signin-oidc; secure; httponly$/],
    ["insecure", /path=\/signin-oidc; samesite=none; httponly$/],
    ["domain", /; domain=sso-t\d+\.example; secure; samesite=none; httponly$/],
  ])("state cookie %s is spelt as it should be", async (kind, line) => {
    const { setCookie, location } = await client.ask(shop(`/sso-start?cookie=${kind}`));
    expect(setCookie.at(-1)).toMatch(line);
    expect(location).toContain(encodeURIComponent(names.shop));
  });
});

describe("connections", () => {
  test("the log has the calls of one connection in order", async () => {
    await client.ask(sites.url(names.shop, "/plain", { scheme: "http" }));
    await client.ask(sites.url(names.shop, "/close", { scheme: "http" }));
    const [first, second] = sites.seen(names.shop);
    expect(second?.connection).toBe(first?.connection);
    await closed(first?.connection);
    const calls = sites.socketLog().filter((event) => "connection" in event && event.connection === first?.connection);
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
    const starts = sites.socketLog().filter((event) => "scheme" in event);
    expect(starts.map((event) => event.call)).toEqual(Array(3).fill(["socket", "bind", "listen"]).flat());
  });

  test("many requests of HTTP/2 share one connection", async () => {
    const session = connectHttp2(sites.url("127.0.0.1"), { rejectUnauthorized: false });
    const asked = ["/close-not", "/etag.js", "/no-store.js"].map((path) =>
      readAll(session.request({ ":path": path, ":authority": names.shop }).resume()),
    );
    await Promise.all(asked);
    session.destroy();
    const seen = sites.seen(names.shop);
    expect(seen.map((request) => request.protocol)).toEqual(["h2", "h2", "h2"]);
    expect(new Set(seen.map((request) => request.connection)).size).toBe(1);
    await closed(seen[0]?.connection);
  });

  test("the HTTP/1.1 port does not offer HTTP/2", async () => {
    const answer = await client.ask(sites.url(names.shop, "/plain", { http1: true }));
    expect(answer.status).toBe(200);
    expect(sites.seen(names.shop)[0]).toMatchObject({ protocol: "http/1.1", scheme: "https" });
  });

  test("HTTP/1.0 has no length and ends with the connection", async () => {
    const raw = await rawGet(sites.http, names.shop, "/http10");
    expect(raw).toMatch(/^HTTP\/1\.0 200 OK\r\n/);
    expect(raw).not.toMatch(/content-length/i);
    expect(raw).toMatch(/\r\n\r\nold\n$/);
  });

  test.each(["/reset", "/reset?after=headers"])("%s breaks the connection", async (path) => {
    await expect(client.ask(sites.url(names.shop, path, { scheme: "http" }))).rejects.toMatchObject({
      code: "ECONNRESET",
    });
  });

  test("a reset in the middle of HTTP/2 ends the whole connection", async () => {
    await http2Get(names.shop, "/reset?after=headers").catch(() => undefined);
    await closed(sites.seen(names.shop)[0]?.connection);
    expect(sites.seen(names.shop)[0]?.answer).toEqual({ status: 200, setCookie: ["cut=1; Path=/"] });
  });

  test.each(["/hang", "/hang?before=headers", "/slow?ms=50000"])("%s ends when the client goes", async (path) => {
    const socket = connectTcp(sites.http, "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${names.shop}\r\n\r\n`);
    const seen = await sites.whenSeen((request) => request.host === names.shop);
    socket.destroy();
    await closed(seen.connection);
  });

  test("an entity tag saves the second transfer", async () => {
    const first = await client.ask(shop("/etag.js"));
    const tag = first.headers.find(([name]) => name === "etag")?.[1] ?? "";
    const second = await client.ask(shop("/etag.js"), { headers: { "If-None-Match": tag } });
    expect([second.status, second.body]).toEqual([304, ""]);
  });

  test("the logs are served on any host", async () => {
    await client.ask(shop("/plain"));
    const seen = JSON.parse((await client.ask(shop(`/__seen.json?host=${names.shop}`))).body);
    expect(seen[0]).toMatchObject({ path: "/plain", method: "GET" });
    const log = JSON.parse((await client.ask(sites.url(names.ads, "/__log.json"))).body);
    expect(log[0].call).toBe("socket");
  });

  test("a preflight is answered for the asking origin", async () => {
    const headers = { Origin: "https://a.test", "Access-Control-Request-Headers": "x-a", Cookie: "a=1" };
    const answer = await client.ask(sites.url(names.api, "/basket"), { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers).toContainEqual(["access-control-allow-origin", "https://a.test"]);
    expect(answer.headers).toContainEqual(["access-control-allow-headers", "x-a"]);
  });
});

describe("the channel", () => {
  test.each(["ws", "wss"] as const)("%s echoes, and its handshake carries cookies both ways", async (scheme) => {
    const url = sites.url("127.0.0.1", "/echo", { scheme });
    const headers = { Host: names.chat, Cookie: "JSESSIONID=A1" };
    const channel = new WebSocket(url, { headers, rejectUnauthorized: false });
    const upgraded = new Promise<string[]>((resolve) =>
      channel.once("upgrade", (response) => resolve(response.headers["set-cookie"] ?? [])),
    );
    const said: string[] = [];
    const ended = new Promise<number>((resolve) => channel.once("close", resolve));
    channel.on("message", (data) => {
      said.push(data.toString());
      if (said.length === 1) channel.send("push");
      if (said.length === 4) channel.send("bye");
    });
    channel.once("open", () => channel.send("hello"));
    expect(await ended).toBe(4000);
    expect(said).toEqual(["echo: hello", "pushed 1", "pushed 2", "pushed 3"]);
    const [seen] = sites.seen(names.chat);
    expect(seen).toMatchObject({ path: "/echo", cookie: "JSESSIONID=A1", answer: { status: 101 } });
    expect(await upgraded).toEqual(seen?.answer?.setCookie);
  });
});

test("close ends everything at once, hanging requests included", async () => {
  const own = await startSites({ quiet: true });
  const asked = client.ask(own.url("shop.test", "/hang?before=headers"));
  const failed = expect(asked).rejects.toThrow();
  await own.whenSeen((request) => request.path === "/hang");
  await own.close();
  await failed;
});

test("taken ports are replaced", async () => {
  const second = await startSites({ quiet: true, httpPort: sites.http, httpsPort: sites.https });
  expect(second.http).not.toBe(sites.http);
  expect((await client.ask(second.url("shop.test", "/plain"))).status).toBe(200);
  await second.close();
});

/** Resolves when the log says that the connection is closed. */
async function closed(connection: number | undefined): Promise<void> {
  await expect
    .poll(() => sites.socketLog().some((event) => event.call === "close" && event.connection === connection))
    .toBe(true);
}

async function rawGet(port: number, host: string, path: string): Promise<string> {
  const socket = connectTcp(port, "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return (await readAll(socket)).toString("latin1");
}

async function http2Get(host: string, path: string, cookie: string[] = []): Promise<{ setCookie: string[] }> {
  const session = connectHttp2(sites.url("127.0.0.1"), { rejectUnauthorized: false, maxHeaderListPairs: 4096 });
  try {
    const stream = session.request({ ":path": path, ":authority": host, cookie });
    const setCookie = new Promise<string[]>((resolve, reject) => {
      stream.once("response", (headers) => resolve(headers["set-cookie"] ?? []));
      stream.once("error", reject);
    });
    stream.on("data", () => undefined);
    const lines = await setCookie;
    await new Promise((resolve) => stream.once("close", resolve));
    expect(stream.rstCode).toBe(constants.NGHTTP2_NO_ERROR);
    return { setCookie: lines };
  } finally {
    session.destroy();
  }
}
