import { expect, test } from "vitest";
import { linesOn, pathOf } from "./flags/flag-case.ts";
import { FLAG_CASES } from "./flags/flag-cases.ts";
import { UNICODE_LINES } from "./shop/unicode.ts";
import { TestBed } from "./test-bed.ts";

const bed = new TestBed();

test.each(FLAG_CASES)("case $id goes out byte for byte", async (one) => {
  const host = one.host === "ip" ? "127.0.0.1" : one.host === "www" ? `www.${bed.names.flags}` : bed.names.flags;
  // Node's client refuses control characters, so the bytes are read from the socket.
  const raw = await bed.rawGet(host, pathOf(one));
  const lines = raw.split("\r\n").filter((line) => line.startsWith("Set-Cookie: "));
  expect(lines.map((line) => line.slice("Set-Cookie: ".length))).toEqual(linesOn(host, one));
});

test("all cases that fit come in one response, also by HTTP/2", async () => {
  const first = await bed.client.ask(bed.sites.url(bed.names.flags, "/all"));
  const second = await bed.http2Get(bed.names.flags, "/all");
  expect(second).toEqual(first.setCookie);
  expect(first.setCookie.length).toBeGreaterThan(60);
});

test("bytes that are not ASCII come by HTTP/1.1 and HTTP/2 alike", async () => {
  expect((await bed.client.ask(bed.shop("/unicode"))).setCookie).toEqual(UNICODE_LINES);
  expect(await bed.http2Get(bed.names.shop, "/unicode")).toEqual(UNICODE_LINES);
});

test("a line that HTTP/2 cannot carry asks for HTTP/1.1", async () => {
  await expect(bed.http2Get(bed.names.flags, "/case/control-01")).rejects.toMatchObject({
    message: expect.stringContaining("HTTP_1_1_REQUIRED"),
  });
});

test("the record has the Cookie bytes that arrived", async () => {
  await bed.client.ask(bed.shop("/unicode"), { headers: { Cookie: "a=\u00c3\u00a9; b=2" } });
  const [seen] = bed.sites.seen(bed.names.shop);
  expect(seen).toMatchObject({ cookie: "a=\u00c3\u00a9; b=2", path: "/unicode", protocol: "http/1.1" });
  expect(seen?.answer).toEqual({ status: 200, setCookie: UNICODE_LINES });
  await bed.http2Get(bed.names.api, "/me", ["x=1", "y=2"]);
  expect(bed.sites.seen(bed.names.api)[0]).toMatchObject({
    protocol: "h2",
    cookieFields: ["x=1", "y=2"],
    cookie: "x=1; y=2",
  });
});
