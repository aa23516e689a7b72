import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteString } from "../core/bytes/byte-string.ts";
import { applyEvent } from "../core/capture/apply.ts";
import type { CaptureEvent, CaptureFact } from "../core/capture/event.ts";
import { cookieKey } from "../core/capture/jar-cookie.ts";
import * as make from "../core/capture/record.fixture.ts";
import { emptyRecord } from "../core/capture/record.ts";
import { NO_DECISIONS, type RecordDecisions, writeRecordFile } from "../core/report/record-file.ts";
import { readRecordFile } from "./read-record-file.ts";

const octets = "a\u00ff\u0080=1" as ByteString;

/** One of each kind. */
const facts: readonly CaptureFact[] = [
  make.begin(),
  make.tab,
  make.on,
  { kind: "access", access: "some" },
  { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [make.cookie({ expires: -1.5, name: "" })] },
  { kind: "form", requestId: "1", url: "https://shop.test/", time: 1.25, fields: ["user"] },
  { ...make.request({ cookie: "a=1" }), headers: [["x", octets]] } as CaptureFact,
  make.response(["a=2; Path=/"], { headers: [["date", "x"]] }),
  make.redirect("/next"),
  make.completed(),
  make.failed(),
  make.jarChange({ partitionKey: { topLevelSite: "https://a.test", hasCrossSiteAncestor: null } }, "overwrite", true),
  make.jarRead(-1, { gone: [cookieKey(make.cookie())], set: [make.cookie()] }),
  { kind: "mark", label: "signed-in", text: "as ann" },
  { kind: "dropped", through: null, exchanges: 0, kept: [make.cookie()], sites: ["shop.test"] },
  { kind: "tab-closed", tabId: 1 },
  { kind: "recording", state: "off", claims: [] },
  make.transport({ frameCount: 1, frames: [["received", 1_000_000.25, 2, 3, "AQID"]], port: null }),
];
const events = make.stamped(facts);
const saved = { events, savedAt: 0, productVersion: "0.1.0" };
const text = writeRecordFile(saved);

const DECIDED: RecordDecisions = {
  scope: ["shop.test"],
  mutes: [{ rule: "a", subject: "b", reason: "c" }],
  edits: { "secure-missing": { severity: "low", note: "behind a proxy" }, "quoted-value": { note: "known" } },
  corrections: { "shop.test cookie theme": "not-session" },
  privacy: true,
};

function errorOf(file: string): string {
  const result = readRecordFile(file);
  return result.ok ? "ok" : [result.error.key, ...(result.error.params ?? [])].join(" ");
}

/** The file with one place changed. */
function changed(
  place: (file: { version: unknown; events: Record<string, unknown>[] } & Record<string, unknown>) => void,
): string {
  const file = JSON.parse(text);
  place(file);
  return JSON.stringify(file);
}

describe("writeRecordFile and readRecordFile", () => {
  it("give back every kind of event", () => {
    const kinds = new Set(events.map(({ kind }) => kind));
    expect(kinds.size).toBe(17);
    const result = readRecordFile(writeRecordFile({ ...saved, ...DECIDED }));
    expect(result).toEqual({
      ok: true,
      events,
      savedAt: "1970-01-01T00:00:00.000Z",
      productVersion: "0.1.0",
      decided: DECIDED,
    });
  });

  it("read a file of a version that kept nothing of what was decided", () => {
    const file = changed((all) => {
      for (const name of Object.keys(NO_DECISIONS)) delete all[name];
    });
    expect(readRecordFile(file)).toMatchObject({ ok: true, decided: NO_DECISIONS });
  });

  it("give an event a line", () => expect(text.split("\n")).toHaveLength(events.length + 3));
  it("read a file with a byte order mark", () => expect(readRecordFile(`\uFEFF${text}`).ok).toBe(true));
  it("leave out what a later version added", () => {
    const file = changed(
      ({ events: [first], ...rest }) => Object.assign(first ?? {}, { later: 1 }) && Object.assign(rest, { later: 2 }),
    );
    expect(readRecordFile(file)).toMatchObject({ ok: true, events });
  });
});

describe("readRecordFile says what is wrong", () => {
  it.each([
    ["", "record_file_not_json"],
    [text.slice(0, -20), "record_file_not_json"],
    ["[".repeat(100_000), "record_file_not_json"],
    ["{}", "record_file_foreign"],
    ["[]", "record_file_foreign"],
    ["null", "record_file_foreign"],
    ['{"log":{"version":"1.2","entries":[]}}', "record_file_foreign"],
    [
      changed((file) => {
        file.version = 2;
      }),
      "record_file_newer 2 1",
    ],
    [
      changed((file) => {
        file.version = "1";
      }),
      "record_file_shape version",
    ],
    [
      changed((file) => {
        file.version = -1;
      }),
      "record_file_shape version",
    ],
    [
      changed((file) => {
        delete file["product"];
      }),
      "record_file_shape product",
    ],
    [
      changed((file) => {
        file["events"] = {} as never;
      }),
      "record_file_shape events",
    ],
    [
      changed((file) => {
        file.events = [];
      }),
      "record_file_no_beginning",
    ],
    [
      changed((file) => {
        file.events.splice(0, 1);
      }),
      "record_file_no_beginning",
    ],
    [
      changed((file) => {
        file.events.push(file.events[2] as never);
      }),
      "record_file_repeated events[18]",
    ],
    [
      changed((file) => {
        Object.assign(file.events[1] ?? {}, { kind: "strange" });
      }),
      "record_file_shape events[1].kind",
    ],
    [
      changed((file) => {
        Object.assign(file.events[1] ?? {}, { kind: "constructor" });
      }),
      "record_file_shape events[1].kind",
    ],
    [
      changed((file) => {
        Object.assign(file.events[6] ?? {}, { cookie: "쿠키" });
      }),
      "record_file_shape events[6].cookie",
    ],
    [
      changed((file) => {
        Object.assign(file.events[6] ?? {}, {
          headers: [
            ["a", "b"],
            ["x", "\u0100"],
          ],
        });
      }),
      "record_file_shape events[6].headers[1][1]",
    ],
    [
      changed((file) => {
        Object.assign(file.events[6] ?? {}, { tabId: -2 });
      }),
      "record_file_shape events[6].tabId",
    ],
    [
      changed((file) => {
        Object.assign(file.events[6] ?? {}, { time: -1 });
      }),
      "record_file_shape events[6].time",
    ],
    [
      changed((file) => {
        Object.assign(file.events[6] ?? {}, { url: "no address" });
      }),
      "record_file_shape events[6].url",
    ],
    [
      changed((file) => {
        Object.assign(file.events[6] ?? {}, { method: "x".repeat(2 ** 20 + 1) });
      }),
      "record_file_shape events[6].method",
    ],
    [
      changed((file) => {
        Object.assign(file.events[0] ?? {}, { seq: 1.5 });
      }),
      "record_file_shape events[0].seq",
    ],
    [
      changed((file) => {
        file["edits"] = { "secure-missing": { severity: "huge" } };
      }),
      "record_file_shape edits.secure-missing.severity",
    ],
    [text.replace('"seq":1,', '"seq":1e999,'), "record_file_shape events[0].seq"],
  ])("%#", (file, expected) => expect(errorOf(file)).toBe(expected));

  it("takes over no field of a prototype", () => {
    const file = text.replace('{"kind":"begin",', '{"__proto__":{"polluted":1},"constructor":1,"kind":"begin",');
    const result = readRecordFile(file);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && Object.keys(result.events[0] ?? {})).not.toContain("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("readRecordFile throws at nothing", () => {
  it("of any text and any JSON", () => {
    fc.assert(fc.property(fc.string(), (any) => void readRecordFile(any)));
    fc.assert(fc.property(fc.json(), (any) => void readRecordFile(any)));
  });

  it("of a record with one place changed, and what it reads can be applied", () => {
    const paths = placesOf(JSON.parse(text));
    const hostile = fc.oneof(
      fc.constantFrom(null, -1, 1e308, "", "__proto__", "\u0000", "\ud800", [], {}, true, "x".repeat(5000)),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), hostile, (path, value) => {
        const file = JSON.parse(text);
        let place = file;
        for (const key of path.slice(0, -1)) place = place[key];
        place[path.at(-1) ?? ""] = value;
        const result = readRecordFile(JSON.stringify(file));
        if (!result.ok) return;
        const record = emptyRecord();
        for (const event of result.events as CaptureEvent[]) applyEvent(record, event);
      }),
      { numRuns: 1000 },
    );
  });
});

function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}
