import { describe, expect, it, vi } from "vitest";
import { completed, request, response, transport } from "../core/capture/record.fixture.ts";
import type { WireFact } from "../platform/web-request-facts.ts";
import { startHub, testPort, world } from "./hub.fixture.ts";
import { type Hub, liveOf, recordOfTab } from "./hub.ts";
import { provisional } from "./provisional.ts";
import { servePort } from "./serve.ts";
import { hearWire } from "./wire.ts";

async function devtools(hub: Hub, opened = true) {
  const port = testPort("devtools:1");
  servePort(
    Promise.resolve(hub),
    provisional(async () => {}),
    port,
  );
  port.say({ type: "devtools", opened });
  await vi.waitFor(() => expect(recordOfTab(hub, 1)?.claims).toContain("devtools"));
  return port;
}

function entriesOf(hub: Hub): readonly number[] {
  const header = recordOfTab(hub, 1);
  return header ? liveOf(hub, header).record.transport.map(({ entry }) => entry) : [];
}

describe("what a devtools page found", () => {
  it("is acknowledged once it is in storage, and is there in the next life of the worker", async () => {
    const around = world();
    const port = await devtools(await startHub(around));
    port.say({ type: "transport", facts: [transport({ entry: 0 }), transport({ entry: 1 })] });
    await vi.waitFor(() => expect(port.received).toContainEqual({ type: "written", counter: 1 }));
    const next = await startHub(around, "boot-2");
    const again = await devtools(next, false);
    // The word that it was written was lost with the worker.
    again.say({ type: "transport", facts: [transport({ entry: 1 }), transport({ entry: 2 })] });
    await vi.waitFor(() => expect(again.received).toContainEqual({ type: "written", counter: 2 }));
    expect(entriesOf(next)).toEqual([0, 1, 2]);
  });

  it("is let go, and not asked for again, while recording pauses", async () => {
    const hub = await startHub(world());
    const port = await devtools(hub);
    const header = recordOfTab(hub, 1);
    if (header) header.paused = true;
    port.say({ type: "transport", facts: [transport({ entry: 0 })] });
    await vi.waitFor(() => expect(port.received).toContainEqual({ type: "written", counter: 0 }));
    expect(entriesOf(hub)).toEqual([]);
  });

  it("is refused where its shape is not known", async () => {
    const hub = await startHub(world());
    const port = await devtools(hub);
    port.say({ type: "transport", facts: [{ ...transport({ entry: 5 }), timings: [1] }] });
    port.say({ type: "transport", facts: [transport({ entry: 6 })] });
    await vi.waitFor(() => expect(port.received).toContainEqual({ type: "written", counter: 6 }));
    expect(entriesOf(hub)).toEqual([6]);
  });

  it("is asked for when an exchange of its tab ended, and of no other tab", async () => {
    const hub = await startHub(world());
    const port = await devtools(hub);
    for (const fact of [request(), response(), completed()]) {
      hearWire(hub, { tabId: 1, fact: fact as WireFact }, 0);
      hearWire(hub, { tabId: 2, fact: fact as WireFact }, 0);
    }
    expect(port.received).toEqual([{ type: "ended", url: "https://shop.test/" }]);
    port.disconnect();
    await vi.waitFor(() => expect(hub.devtools.size).toBe(0));
  });
});
