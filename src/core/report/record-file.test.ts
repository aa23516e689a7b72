import { describe, expect, it } from "vitest";
import * as make from "../capture/record.fixture.ts";
import { recordFileName, writeRecordFile } from "./record-file.ts";

describe("writeRecordFile", () => {
  it("gives an event a line", () => {
    const events = make.stamped([make.begin(), make.tab, make.on]);
    const text = writeRecordFile({ events, savedAt: 0, productVersion: "0.1.0" });
    expect(text.split("\n")).toHaveLength(events.length + 3);
    expect(JSON.parse(text)).toEqual({
      format: "jarscope-record",
      version: 1,
      savedAt: "1970-01-01T00:00:00.000Z",
      product: { name: "Jarscope", version: "0.1.0" },
      scope: [],
      mutes: [],
      edits: {},
      corrections: {},
      privacy: false,
      events,
    });
  });

  it("can save a record without events", () => {
    expect(JSON.parse(writeRecordFile({ events: [], savedAt: 0, productVersion: "0" }))).toMatchObject({ events: [] });
  });
});

describe("recordFileName", () => {
  it("is a file name everywhere", () => {
    expect(recordFileName("shop.test", Date.UTC(2026, 10, 22, 9, 12))).toBe("shop.test-2026-11-22-0912.jarscope.json");
    expect(recordFileName("../a:b", 0)).toBe("a-b-1970-01-01-0000.jarscope.json");
    expect(recordFileName("", 0)).toBe("record-1970-01-01-0000.jarscope.json");
  });
});
