import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteStringFromOctets } from "../../bytes/byte-string.ts";
import type { CaptureEvent } from "../event.ts";
import {
  begin,
  completed,
  cookie,
  jarChange,
  jarRead,
  on,
  redirect,
  request,
  response,
  stamped,
  tab,
  transport,
} from "../record.fixture.ts";
import { decodeBatch } from "./decode.ts";
import { emptyDictionary } from "./dictionary.ts";
import { encodeBatch } from "./encode.ts";
import { Malformed } from "./malformed.ts";

function roundTrip(batches: readonly (readonly CaptureEvent[])[]): readonly CaptureEvent[] {
  const [written, read] = [emptyDictionary(), emptyDictionary()];
  return batches.flatMap((events) => decodeBatch(read, encodeBatch(written, events)));
}

const cookieHeader = fc
  .array(fc.string({ unit: "binary-ascii", maxLength: 8 }), { maxLength: 6 })
  .map((pairs) => pairs.join("; "));

describe("the journal's form", () => {
  const everyKind = stamped([
    begin("firefox"),
    tab,
    on,
    request({ cookie: "a=1; b=2", initiator: "https://shop.test" }),
    response(["a=1; Path=/", "b=2"], { headers: [["cache-control", "no-store"]] }),
    redirect("https://shop.test/home"),
    completed(),
    { kind: "failed", requestId: "1", url: "u", time: 1.5, error: "e", fromCache: true },
    { kind: "form", requestId: "1", url: "u", time: 1, fields: ["user", "password"] },
    jarChange({ expires: 1_700_000_000_000, sameSite: "strict", httpOnly: true }),
    {
      kind: "jar-found",
      storeId: "0",
      site: "shop.test",
      cookies: [cookie({ partitionKey: { topLevelSite: "https://x.test", hasCrossSiteAncestor: null } })],
    },
    jarRead(3, { gone: [], unreadable: ["x.test"], set: [cookie()] }),
    { kind: "tab-closed", tabId: 1 },
    { kind: "mark", label: "signed-in", text: "" },
    { kind: "access", access: "some" },
    { kind: "dropped", through: null, exchanges: 3, kept: [cookie()], sites: ["shop.test"] },
    transport({ frameCount: 3, framesFrom: 2, frames: [["sent", 1_000_000.25, 1, 5, "hello"]], connectionId: null }),
  ]);

  it("gives back every kind of event, whole and in order, however it is divided into batches", () => {
    expect(roundTrip([everyKind])).toEqual(everyKind);
    expect(roundTrip(everyKind.map((event) => [event]))).toEqual(everyKind);
  });

  it("gives back any Cookie header and any octets", () => {
    const octets = fc.uint8Array({ maxLength: 40 }).map((array) => byteStringFromOctets(array));
    fc.assert(
      fc.property(fc.array(cookieHeader, { maxLength: 12 }), fc.array(octets), (headers, lines) => {
        const facts = headers.map((header) => request({ cookie: header }));
        const answer = response();
        const events = stamped([...facts, answer.kind === "response" ? { ...answer, setCookie: lines } : answer]);
        expect(roundTrip([events.slice(0, 3), events.slice(3)])).toEqual(events);
      }),
    );
  });

  it("writes a Cookie header that was seen before as a number", () => {
    const long = Array.from({ length: 40 }, (_, at) => `name${at}=${"v".repeat(60)}`).join("; ");
    const dictionary = emptyDictionary();
    const first = encodeBatch(dictionary, stamped([request({ cookie: long })]));
    const second = encodeBatch(dictionary, stamped([request({ cookie: long })]));
    const changed = encodeBatch(dictionary, stamped([request({ cookie: `${long}; extra=1` })]));
    expect(first.length).toBeGreaterThan(2500);
    expect(second.length).toBeLessThan(150);
    expect(changed.length).toBeLessThan(200);
  });

  it("refuses damaged text with an error that can be told from others, and never with another one", () => {
    const good = encodeBatch(emptyDictionary(), everyKind);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), (at, patch) => {
        const damaged = good.slice(0, at) + patch + good.slice(at + 1);
        try {
          decodeBatch(emptyDictionary(), damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed);
        }
      }),
    );
    expect(() => decodeBatch(emptyDictionary(), "not json")).toThrow(Malformed);
  });
});
