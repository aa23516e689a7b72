import { describe, expect, it } from "vitest";
import * as make from "../../core/capture/record.fixture.ts";
import { NO_DECISIONS, writeRecordFile } from "../../core/report/record-file.ts";
import { openRecord, type Waiting } from "./open-record.ts";

const t = (key: string, ...params: (string | number)[]): string => [key, ...params].join(" ");
const waiting: Waiting = { progress: () => undefined, signal: new AbortController().signal };

/** A HAR of so many requests. */
function har(count: number): string {
  const entry = {
    startedDateTime: "2026-11-22T10:00:00.000Z",
    time: 1,
    request: { method: "GET", url: "https://shop.test/", httpVersion: "HTTP/1.1", headers: [], cookies: [] },
    response: {
      status: 200,
      statusText: "OK",
      httpVersion: "HTTP/1.1",
      headers: [{ name: "Set-Cookie", value: "a=1" }],
      cookies: [],
      content: { size: 0, mimeType: "text/html" },
    },
    timings: { send: 0, wait: 1, receive: 0 },
  };
  const entries = Array.from({ length: count }, () => entry);
  return JSON.stringify({ log: { version: "1.2", creator: { name: "A proxy", version: "1" }, entries } });
}

describe("openRecord", () => {
  it("gives the events with the name of the file", async () => {
    const events = make.stamped([make.begin(), make.tab]);
    const text = writeRecordFile({ events, savedAt: 0, productVersion: "0" });
    const file = { fileName: "a.json", events, decided: NO_DECISIONS, har: null };
    expect(await openRecord(new File([text], "a.json"), t, waiting)).toEqual({ file });
  });

  it("reads a HAR with what there is to say of it", async () => {
    const opened = await openRecord(new File([har(1)], "a.har"), t, waiting);
    if ("problem" in opened) throw new Error(opened.problem);
    expect(opened.file.har?.creator).toContain("A proxy");
    expect(opened.file.har?.notes.map(({ key }) => key)).toEqual(["har_predicted"]);
    expect(opened.file.events.filter(({ kind }) => kind === "request")).toHaveLength(1);
  });

  it("tells how far it is, and stops when asked", async () => {
    const stop = new AbortController();
    const progress: number[] = [];
    const hear = (done: number): void => {
      progress.push(done);
      stop.abort();
    };
    const opened = await openRecord(new File([har(5000)], "a.har"), t, { progress: hear, signal: stop.signal });
    expect(opened).toEqual({ problem: "page_open_failed a.har har_stopped" });
    expect(progress).toHaveLength(1);
  });

  it("says which file is none and why", async () => {
    expect(await openRecord(new File(["{"], "a.json"), t, waiting)).toEqual({
      problem: "page_open_failed a.json record_file_not_json",
    });
    expect(await openRecord(new File(["{}"], "a.har"), t, waiting)).toEqual({
      problem: "page_open_failed a.har har_foreign",
    });
  });

  it("says that a file cannot be read", async () => {
    const gone = () => Promise.reject(new Error("gone"));
    const file = { name: "a.json", size: 1, slice: () => ({ arrayBuffer: gone }) } as unknown as File;
    expect(await openRecord(file, t, waiting)).toEqual({ problem: "page_open_failed a.json page_unreadable" });
  });
});
