import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harChannel, harEntry } from "./har-entry.fixture.ts";
import { readHarEntry } from "./read-har-entry.ts";
import { countHarFrames, readHarFrames } from "./read-har-frames.ts";

describe("a HAR entry", () => {
  it("of Chromium tells connection, address, protocol and phases", () => {
    expect(readHarEntry(harEntry({ requestHeaders: { Authorization: "Bearer a" } }))).toEqual({
      url: "https://shop.test/",
      method: "GET",
      status: 200,
      start: Date.UTC(2026, 10, 22, 9, 12, 4, 120),
      timings: [1.5, 0.25, 6, 4, 0.5, 10, 2],
      connectionId: "238",
      port: 443,
      ip: "127.0.0.1",
      httpVersion: "http/2.0",
      resourceType: "document",
      source: "network",
      closes: false,
      authorization: "Bearer a",
    });
  });

  it("of Firefox has no number of the connection", () => {
    const more = { _connectionId: undefined, _resourceType: undefined, _securityState: "secure" };
    expect(readHarEntry(harEntry({ more, start: "2026-11-22T10:12:04.120+01:00" }))).toMatchObject({
      connectionId: null,
      port: 443,
      start: Date.UTC(2026, 10, 22, 9, 12, 4, 120),
    });
  });

  it("says the end of its connection where the answer does", () => {
    expect(readHarEntry(harEntry({ responseHeaders: { connection: "Close" } }))?.closes).toBe(true);
    expect(readHarEntry(harEntry({ responseHeaders: { connection: "keep-alive" } }))?.closes).toBe(false);
  });

  it("takes every negative phase for one that did not take place", () => {
    const timings = { blocked: -0.748, dns: -1, connect: -1, send: 0.1, wait: 2, receive: -3 };
    expect(readHarEntry(harEntry({ timings }))?.timings).toEqual([-1, -1, -1, -1, 0.1, 2, -1]);
  });

  it("of a cache or a service worker went over no connection", () => {
    expect(readHarEntry(harEntry({ more: { _fromCache: "disk", _connectionId: "0" } }))).toMatchObject({
      source: "cache",
      connectionId: null,
    });
    expect(
      readHarEntry(harEntry({ more: { response: { status: 200, _fetchedViaServiceWorker: true } } }))?.source,
    ).toBe("worker");
  });

  it("of another scheme, or without a time, is none", () => {
    expect(readHarEntry(harEntry({ url: "data:text/plain,a" }))).toBeNull();
    expect(readHarEntry(harEntry({ start: "soon" }))).toBeNull();
    expect(readHarEntry({})).toBeNull();
  });

  it("can be anything without an error", () => {
    fc.assert(
      fc.property(fc.object(), (noise) => {
        readHarEntry(noise);
        const facts = readHarEntry({ ...harEntry(), ...noise });
        expect(facts === null || facts.timings.length === 7).toBe(true);
        readHarFrames({ _webSocketMessages: [noise, null, 1] }, 0, 10);
      }),
    );
  });
});

describe("the frames of a WebSocket", () => {
  const entry = harChannel([
    { type: "send", time: 1795364304.115309, opcode: 1, data: "안녕" },
    { type: "receive", time: 1795364304.2, opcode: 2, data: "AQIDBA==" },
    { type: "receive", time: 1795364304.3, opcode: 1, data: "x".repeat(5000) },
  ]);

  it("have direction, time, octets and the beginning of the payload", () => {
    expect(readHarFrames(entry, 0, 2)).toEqual([
      ["sent", 1795364304115.309, 1, 6, "안녕"],
      ["received", 1795364304200, 2, 4, "AQIDBA=="],
    ]);
    const [long] = readHarFrames(entry, 2, 5);
    expect([long?.[3], long?.[4].length]).toEqual([5000, 200]);
    expect(countHarFrames(entry)).toBe(3);
  });
});
