import { describe, expect, it } from "vitest";
import * as make from "../../core/capture/record.fixture.ts";
import { writeRecordFile } from "../../core/report/record-file.ts";
import { openRecord } from "./open-record.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");

describe("openRecord", () => {
  it("gives the events with the name of the file", async () => {
    const events = make.stamped([make.begin(), make.tab]);
    const text = writeRecordFile({ events, savedAt: 0, productVersion: "0" });
    expect(await openRecord(new File([text], "a.json"), t)).toEqual({ file: { fileName: "a.json", events } });
  });

  it("says which file is none and why", async () => {
    expect(await openRecord(new File(["{"], "a.json"), t)).toEqual({
      problem: "page_open_failed a.json record_file_not_json",
    });
  });

  it("says that a file cannot be read", async () => {
    const file = { name: "a.json", text: () => Promise.reject(new Error("gone")) } as unknown as File;
    expect(await openRecord(file, t)).toEqual({ problem: "page_open_failed a.json page_unreadable" });
  });
});
