import { describe, expect, it, vi } from "vitest";
import type { CaptureEvent } from "../core/capture/event.ts";
import { completed, cookie, request, response } from "../core/capture/record.fixture.ts";
import type { WireFact } from "../platform/web-request-facts.ts";
import { journalReader } from "../protocol/journal-reader.ts";
import type { Position } from "../protocol/position.ts";
import { addClaim, clearRecord, dropClaim, tabClosed } from "./claims.ts";
import { shopTab, startHub, testPort, type World, world } from "./hub.fixture.ts";
import { type Hub, liveOf, recordOfTab } from "./hub.ts";
import type { RecordHeader } from "./journal-index.ts";
import { loaded } from "./live-record.ts";
import { provisional } from "./provisional.ts";
import { servePort } from "./serve.ts";
import { hearJar, hearWire, tabCreated } from "./wire.ts";

function wire(hub: Hub, tabId: number, ...facts: readonly unknown[]): void {
  for (const fact of facts as readonly WireFact[]) {
    const own = fact.kind === "request" ? { ...fact, tabId } : fact;
    hearWire(hub, { tabId, fact: own }, hub.stamps.now());
  }
}

function recordOf(hub: Hub, tabId: number): RecordHeader {
  const header = recordOfTab(hub, tabId);
  if (!header) throw new Error(`tab ${tabId} has no record`);
  return header;
}

async function settled(hub: Hub, header: RecordHeader): Promise<void> {
  await vi.waitFor(() => {
    const live = liveOf(hub, header);
    expect([live.unsaved.length, live.writing, live.readingJar]).toEqual([0, null, null]);
  });
}

function view(hub: Hub, tabId: number, position: Position | null = null): ReturnType<typeof testPort> {
  const port = testPort(`view:tab:${tabId}`);
  servePort(
    Promise.resolve(hub),
    provisional(async () => {}),
    port,
  );
  port.send({ type: "hello", position });
  return port;
}

function eventsOf(port: ReturnType<typeof testPort>, recordId: string): readonly CaptureEvent[] {
  const reader = journalReader(recordId);
  return port.received.flatMap((message) => (message.type === "batches" ? reader.read(message.batches) : []));
}

async function visit(hub: Hub, tabId: number, id: string, url = "https://shop.test/"): Promise<void> {
  wire(hub, tabId, request({ id, url }), response(["a=1"], { id, url }), completed({ id, url }));
  await settled(hub, recordOf(hub, tabId));
}

describe("recording on demand", () => {
  it("listens to the wire only while something is recorded", async () => {
    const around = world();
    const hub = await startHub(around);
    expect(around.listening).toEqual({ wire: false, jarAndTabs: false });
    const header = await addClaim(hub, 1, "person");
    expect(around.listening).toEqual({ wire: true, jarAndTabs: true });
    if (header) await dropClaim(hub, header, "person");
    expect(around.listening).toEqual({ wire: false, jarAndTabs: false });
  });

  it("keeps a recording that two reasons hold until both are gone", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "devtools");
    const header = await addClaim(hub, 1, "person");
    if (header) await dropClaim(hub, header, "devtools");
    expect(around.listening.wire).toBe(true);
  });

  it("does not hear of tabs that are not recorded", async () => {
    const around = world();
    around.tabs.push(shopTab(2));
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    wire(hub, 2, request({ id: "9" }), response(["a=1"], { id: "9" }));
    await visit(hub, 1, "1");
    expect(liveOf(hub, recordOf(hub, 1)).record.exchanges.map(({ requestId }) => requestId)).toEqual(["1"]);
  });

  it("follows a tab that a recorded tab opened, also when its first request came before the browser said so", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    wire(hub, 2, request({ id: "2", url: "https://sso.example/", initiator: "https://shop.test" }));
    tabCreated(hub, { ...shopTab(2), openerTabId: 1 });
    // The person's own new tab: the browser names the tab in front as its opener.
    tabCreated(hub, { ...shopTab(3), openerTabId: 1 });
    wire(hub, 3, request({ id: "3", url: "https://bank.test/" }));
    wire(hub, 2, response(["s=1"], { id: "2", url: "https://sso.example/" }));
    await settled(hub, recordOf(hub, 1));
    expect(recordOf(hub, 2)).toBe(recordOf(hub, 1));
    expect(liveOf(hub, recordOf(hub, 1)).record.exchanges.map(({ tabId }) => tabId)).toEqual([1, 2]);
  });

  it("follows a window without opener by the initiator of its first document, and no other new tab", async () => {
    const hub = await startHub(world());
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    tabCreated(hub, shopTab(2));
    tabCreated(hub, shopTab(3));
    wire(hub, 2, request({ id: "2", url: "https://sso.example/", initiator: "https://shop.test" }));
    wire(hub, 3, request({ id: "3", url: "https://sso.example/", initiator: "https://elsewhere.test" }));
    expect(recordOfTab(hub, 2)).toBe(recordOfTab(hub, 1));
    expect(recordOfTab(hub, 3)).toBeUndefined();
  });

  it("records a site that is always recorded from its first request", async () => {
    const hub = await startHub(world());
    hub.always = { everywhere: false, sites: ["shop.test"] };
    wire(hub, 1, request());
    await vi.waitFor(() => expect(recordOfTab(hub, 1)?.claims).toEqual(["site"]));
    await visit(hub, 1, "2", "https://shop.test/next");
    expect(liveOf(hub, recordOf(hub, 1)).record.exchanges.map(({ requestId }) => requestId)).toEqual(["1", "2"]);
    wire(hub, 1, request({ id: "3", url: "https://elsewhere.test/" }));
    expect(recordOfTab(hub, 1)?.claims).toEqual([]);
  });

  it("begins with the document that brought a tab to the always list, or with the person's word", async () => {
    const around = world();
    const hub = await startHub(around);
    hub.always = { everywhere: false, sites: ["shop.test"] };
    const away = { id: "1", url: "https://bank.test/" };
    wire(hub, 1, request(away), response([], away), completed(away));
    wire(hub, 1, request({ id: "2" }), response([], { id: "2" }), completed({ id: "2" }));
    await vi.waitFor(() => expect(recordOf(hub, 1).claims).toEqual(["site"]));
    await settled(hub, recordOf(hub, 1));
    expect(liveOf(hub, recordOf(hub, 1)).record.exchanges.map(({ id }) => id)).toEqual(["2.0"]);

    around.tabs.push(shopTab(2, "https://bank.test/"));
    wire(hub, 2, request(away), response([], away), completed(away));
    await addClaim(hub, 2, "person");
    expect(liveOf(hub, recordOf(hub, 2)).record.exchanges).toEqual([]);
  });

  it("hears the end of what a window asked for that has closed itself", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    const record = recordOf(hub, 1);
    tabCreated(hub, { ...shopTab(2), openerTabId: 1 });
    wire(hub, 2, request({ id: "2", initiator: "https://shop.test" }));
    await tabClosed(hub, 2);
    wire(hub, 2, response([], { id: "2" }), completed({ id: "2" }));
    await settled(hub, record);
    expect(liveOf(hub, record).record.exchanges.map(({ end }) => end?.how)).toEqual(["completed"]);
  });

  it("drops a devtools claim of an earlier life that nobody confirms, and keeps one that is confirmed", async () => {
    for (const confirmed of [true, false]) {
      const around = world();
      await addClaim(await startHub(around), 1, "devtools");
      const hub = await startHub(around, "boot-2");
      const waiting = provisional(async () => {});
      if (confirmed) waiting.confirm(1);
      await waiting.check(hub);
      expect(recordOf(hub, 1).claims).toEqual(confirmed ? ["devtools"] : []);
      expect(around.listening.wire).toBe(confirmed);
    }
  });

  it("lists a closed tab's record as closed, stops recording it, and forgets private ones with the last private window", async () => {
    const around = world();
    around.tabs.push({ ...shopTab(2), private: true, storeId: "1" });
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await addClaim(hub, 2, "person");
    around.tabs.splice(0, 1);
    await tabClosed(hub, 1);
    expect(hub.index.records.map(({ claims }) => claims)).toEqual([[], ["person"]]);
    around.tabs.splice(0, 1);
    await tabClosed(hub, 2);
    expect(hub.index.records.map((header) => header.private)).toEqual([false]);
    expect([...around.store.texts.keys()].filter((key) => key.includes("boot-1-2"))).toEqual([]);
  });
});

describe("verdicts", () => {
  it("reads the jar once a hop has ended, and rejects what is not in it", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    around.cookies.push(cookie({ value: "2" }));
    wire(hub, 1, request({ id: "2" }), response(["a=2"], { id: "2" }), completed({ id: "2" }));
    await settled(hub, recordOf(hub, 1));
    const lines = liveOf(hub, recordOf(hub, 1)).record.exchanges.flatMap(
      ({ response: answer }) => answer?.setLines ?? [],
    );
    expect(lines.map(({ verdict }) => verdict.outcome)).toEqual(["rejected", "stored"]);
  });

  it("does not call a line rejected where the extension cannot see the jar", async () => {
    const around = world();
    around.hidden.add("shop.test");
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    const lines = liveOf(hub, recordOf(hub, 1)).record.exchanges.flatMap(
      ({ response: answer }) => answer?.setLines ?? [],
    );
    expect(lines.map(({ verdict }) => [verdict.outcome, verdict.reason])).toEqual([["undecided", "no-host-access"]]);
  });

  it("joins a change that came before the request that first touched its site", async () => {
    const hub = await startHub(world());
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    const [url, domain] = ["https://ads.example/px", "ads.example"];
    hearJar(
      hub,
      { kind: "jar-change", cookie: cookie({ domain }), removed: false, cause: "explicit" },
      hub.stamps.now(),
    );
    wire(hub, 1, request({ id: "2", url }), response(["a=1"], { id: "2", url }), completed({ id: "2", url }));
    await settled(hub, recordOf(hub, 1));
    const line = liveOf(hub, recordOf(hub, 1)).record.exchangesById.get("2.0")?.response?.setLines[0];
    expect(line?.verdict.outcome).toBe("stored");
  });

  it("finds in the jar what changed shortly before the recording began", async () => {
    const around = world();
    const hub = await startHub(around);
    around.cookies.push(cookie());
    const change = { kind: "jar-change", cookie: cookie(), removed: false, cause: "explicit" } as const;
    hearJar(hub, change, hub.stamps.now() - 1);
    await addClaim(hub, 1, "person");
    wire(hub, 1, request(), response(), completed());
    await settled(hub, recordOf(hub, 1));
    const [entry] = liveOf(hub, recordOf(hub, 1)).record.jar.values();
    expect(entry?.history.map(({ source }) => source.kind)).toEqual(["before"]);
  });

  it("loses nothing of what came in one breath with a late change", async () => {
    const hub = await startHub(world());
    await addClaim(hub, 1, "person");
    hearJar(hub, { kind: "jar-change", cookie: cookie(), removed: false, cause: "explicit" }, hub.stamps.now());
    // The request takes the change in, and with it a number that the facts behind it must not fall back from.
    wire(hub, 1, request({ id: "1" }), response(["a=1"], { id: "1" }), completed({ id: "1" }));
    await settled(hub, recordOf(hub, 1));
    const { record } = liveOf(hub, recordOf(hub, 1));
    expect(record.exchanges.map(({ end }) => end?.how)).toEqual(["completed"]);
    expect(record.exchanges[0]?.response?.setLines.map(({ verdict }) => verdict.outcome)).toEqual(["stored"]);
  });

  it("takes a change once, whether it comes before the record is read or with the first touch of its site", async () => {
    const around = world();
    const first = await startHub(around);
    await addClaim(first, 1, "person");
    await settled(first, recordOf(first, 1));
    const hub = await startHub(around, "boot-2");
    wire(hub, 1, request(), response(["a=1"]), completed());
    const change = { kind: "jar-change", cookie: cookie(), cause: "explicit" } as const;
    hearJar(hub, { ...change, removed: false }, hub.stamps.now());
    hearJar(hub, { ...change, removed: true }, hub.stamps.now());
    await vi.waitFor(() => expect(liveOf(hub, recordOf(hub, 1)).record.jar.size).toBe(1));
    await settled(hub, recordOf(hub, 1));
    const [entry] = liveOf(hub, recordOf(hub, 1)).record.jar.values();
    expect(entry?.history.map(({ kind }) => kind)).toEqual(["added", "removed"]);
  });

  it("does not take the late answer of one read of the jar for news when another was asked for meanwhile", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    let answer = (): void => {};
    around.answers = new Promise((resolve) => {
      answer = resolve;
    });
    const reads = around.asked.length;
    view(hub, 1);
    await vi.waitFor(() => expect(around.asked).toHaveLength(reads + 1));
    around.cookies.push(cookie());
    wire(hub, 1, request({ id: "2", later: 100 }));
    hearJar(hub, { kind: "jar-change", cookie: cookie(), removed: false, cause: "explicit" }, hub.stamps.now());
    wire(hub, 1, response(["a=1", "b=2"], { id: "2", later: 100 }), completed({ id: "2", later: 100 }));
    await vi.waitFor(() => expect(around.asked).toHaveLength(reads + 2));
    answer();
    await settled(hub, recordOf(hub, 1));
    const [entry] = liveOf(hub, recordOf(hub, 1)).record.jar.values();
    expect(entry?.history.map(({ kind, source }) => [kind, source.kind])).toEqual([["added", "set-line"]]);
  });

  it("keeps jar changes of sites that the record has nothing to do with out of it", async () => {
    const hub = await startHub(world());
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    for (const domain of ["shop.test", "bank.test"]) {
      hearJar(
        hub,
        { kind: "jar-change", cookie: cookie({ domain }), removed: false, cause: "explicit" },
        hub.stamps.now(),
      );
    }
    expect([...liveOf(hub, recordOf(hub, 1)).record.jar.values()].map((entry) => entry.cookie.domain)).toEqual([
      "shop.test",
    ]);
  });
});

describe("the journal", () => {
  it("gives the next life of the worker the whole record, in order", async () => {
    const around = world();
    const first = await startHub(around);
    await addClaim(first, 1, "person");
    for (let at = 1; at <= 5; at++) await visit(first, 1, String(at));
    const second = await startHub(around, "boot-2");
    expect(around.listening.wire).toBe(true);
    await visit(second, 1, "6");
    const live = liveOf(second, recordOf(second, 1));
    expect(live.record.exchanges.map(({ requestId }) => requestId)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(live.record.exchanges.every(({ end }) => end !== null)).toBe(true);
  });

  it("sends a view what it lacks and nothing twice, across a restart", async () => {
    const around = world();
    const first = await startHub(around);
    await addClaim(first, 1, "person");
    await visit(first, 1, "1");
    const port = view(first, 1);
    const id = recordOf(first, 1).id;
    await vi.waitFor(() => expect(eventsOf(port, id).filter(({ kind }) => kind === "completed")).toHaveLength(1));
    await settled(first, recordOf(first, 1));
    const reader = journalReader(id);
    for (const message of port.received) if (message.type === "batches") reader.read(message.batches);
    const second = await startHub(around, "boot-2");
    const again = view(second, 1, reader.position());
    await visit(second, 1, "2");
    await vi.waitFor(() => {
      const events = again.received.flatMap((message) =>
        message.type === "batches" ? reader.read(message.batches) : [],
      );
      expect(events.filter(({ kind }) => kind === "completed").map((event) => event.kind)).toEqual(["completed"]);
    });
    expect(again.received.some(({ type }) => type === "reset")).toBe(false);
  });

  it("tells a view the state that a command made before it answers the command", async () => {
    const around = world();
    const hub = await startHub(around);
    const port = view(hub, 1);
    await vi.waitFor(() => expect(port.received.some(({ type }) => type === "state")).toBe(true));
    let know = (): void => {};
    around.access = new Promise((resolve) => {
      know = resolve;
    });
    port.send({ type: "command", id: 7, command: { name: "record" } });
    await vi.waitFor(() => expect(around.listening.wire).toBe(true));
    know();
    await vi.waitFor(() => expect(port.received.some(({ type }) => type === "answer")).toBe(true));
    const said = port.received.map((message) => (message.type === "state" ? message.state.recording : message.type));
    expect(said.filter((word) => word === "on" || word === "answer")).toEqual(["on", "answer"]);
  });

  it("answers a view that is up to date without reading the journal", async () => {
    const around = world();
    const first = await startHub(around);
    await addClaim(first, 1, "person");
    await visit(first, 1, "1");
    const segment = recordOf(first, 1).segments.at(-1);
    const position = {
      recordId: recordOf(first, 1).id,
      segment: segment?.segment ?? 0,
      batch: (segment?.batches ?? 0) - 1,
    };
    const second = await startHub(around, "boot-2");
    const port = view(second, 1, position);
    await vi.waitFor(() => expect(port.received.map(({ type }) => type)).toEqual(["state"]));
    expect(liveOf(second, recordOf(second, 1)).loaded).toBe(false);
  });

  it("drops the oldest part for lack of room, says how much, and keeps what it left in the jar", async () => {
    const around = world(120_000);
    around.cookies.push(cookie({ name: "old", value: "kept" }));
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    const header = recordOf(hub, 1);
    for (let at = 0; at < 2000; at++) {
      const id = String(at);
      const url = `https://shop.test/${at}`;
      wire(hub, 1, request({ id, url, type: "image" }), response([], { id, url }), completed({ id, url }));
      if (at % 100 === 0) await settled(hub, header);
    }
    await settled(hub, header);
    expect(header.dropped).toBeGreaterThan(0);
    const live = liveOf(hub, header);
    expect(live.record.dropped).toBe(header.dropped);
    expect(live.record.exchanges).toHaveLength(2000 - header.dropped);
    const next = await startHub(around, "boot-2");
    const restored = liveOf(next, recordOf(next, 1));
    await loaded(restored, around.store);
    expect(restored.record.exchanges.map(({ url }) => url)).toEqual(live.record.exchanges.map(({ url }) => url));
    expect([...restored.record.jar.values()].map((entry) => entry.cookie.value)).toEqual(["kept"]);
    expect(restored.record.begin?.browser).toBe("chromium");
  });

  it("makes room with closed records first", async () => {
    const around = world(40_000);
    around.tabs.push(shopTab(2));
    const hub = await startHub(around);
    for (const tabId of [1, 2]) {
      await addClaim(hub, tabId, "person");
      for (let at = 0; at < 60; at++)
        await visit(hub, tabId, `${tabId}-${at}`, `https://shop.test/${"x".repeat(100)}${at}`);
      around.tabs.splice(0, tabId === 1 ? 1 : 0);
      if (tabId === 1) await tabClosed(hub, 1);
    }
    expect(hub.index.records.map(({ tabs }) => tabs[0]?.tabId)).toEqual([2]);
    expect(liveOf(hub, recordOf(hub, 2)).record.exchanges).toHaveLength(60);
  });

  it("clears a record for all views, and goes on recording", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    const port = view(hub, 1);
    const old = recordOf(hub, 1);
    await vi.waitFor(() => expect(port.received.some(({ type }) => type === "batches")).toBe(true));
    await clearRecord(hub, old);
    await visit(hub, 1, "2");
    const id = recordOf(hub, 1).id;
    expect(id).not.toBe(old.id);
    await vi.waitFor(() => {
      const resetAt = port.received.findLastIndex((message) => message.type === "reset");
      const reader = journalReader(id);
      const events = port.received
        .slice(resetAt)
        .flatMap((message) => (message.type === "batches" ? reader.read(message.batches) : []));
      expect(events.filter(({ kind }) => kind === "request")).toHaveLength(1);
    });
    expect([...around.store.texts.keys()].filter((key) => key.includes(old.id))).toEqual([]);
  });

  it("does not take what a cleared record had heard for news", async () => {
    const around = world();
    const hub = await startHub(around);
    await addClaim(hub, 1, "person");
    await visit(hub, 1, "1");
    around.cookies.push(cookie());
    hearJar(hub, { kind: "jar-change", cookie: cookie(), removed: false, cause: "explicit" }, hub.stamps.now());
    await settled(hub, recordOf(hub, 1));
    await clearRecord(hub, recordOf(hub, 1));
    await visit(hub, 1, "2");
    const { jar } = liveOf(hub, recordOf(hub, 1)).record;
    expect([...jar.values()].map(({ history }) => history[0]?.kind)).toEqual(["found"]);
  });

  it("shows the jar of a tab that is not recorded, and forgets it with its last view", async () => {
    const around: World = world();
    around.cookies.push(cookie());
    const hub = await startHub(around);
    const port = view(hub, 1);
    await vi.waitFor(() => expect(recordOfTab(hub, 1)).toBeDefined());
    const id = recordOf(hub, 1).id;
    await vi.waitFor(() => {
      const found = eventsOf(port, id).filter((event) => event.kind === "jar-found");
      expect(found.flatMap(({ cookies }) => cookies)).toEqual([cookie()]);
    });
    expect(around.listening).toEqual({ wire: false, jarAndTabs: true });
    port.disconnect();
    await vi.waitFor(() => expect(hub.index.records).toEqual([]));
    expect(around.listening).toEqual({ wire: false, jarAndTabs: false });
  });
});
