import { describe, expect, it, vi } from "vitest";
import type { ViewListener } from "../../protocol/view-session.ts";
import type { Client } from "../client/client.ts";
import { findTarget } from "./find-target.ts";

/** A background that says what `open` makes it say, and then answers the commands one after the other. */
function background(
  open: (listener: ViewListener) => void,
  answers: readonly boolean[],
): Client & { closed(): number } {
  let [asked, closes] = [0, 0];
  const client = {
    open(_: unknown, listener: ViewListener) {
      open(listener);
      return {
        command: async () => (answers[asked++] ? { ok: true, result: [] } : { ok: false, error: { key: "gone" } }),
        close: () => void closes++,
      };
    },
    closed: () => closes,
  };
  return client as unknown as Client & { closed(): number };
}

describe("findTarget", () => {
  it("finds what the background speaks about", async () => {
    const client = background((listener) => queueMicrotask(() => listener.reset()), []);
    const held = await findTarget(client, { tabId: 1 });
    expect(held.found).toBe(true);
    held.close();
    expect(client.closed()).toBe(1);
  });

  it("takes silence before an answer for a target that is gone", async () => {
    expect(
      (
        await findTarget(
          background(() => undefined, [true]),
          { tabId: 1 },
        )
      ).found,
    ).toBe(false);
  });

  it("asks again where the worker went away meanwhile", async () => {
    vi.useFakeTimers();
    const found = findTarget(
      background(() => undefined, [false, true]),
      { recordId: "r" },
    );
    await vi.advanceTimersByTimeAsync(600);
    expect((await found).found).toBe(false);
    vi.useRealTimers();
  });
});
