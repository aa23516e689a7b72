import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, setting, text } from "../serve/answer.ts";
import type { Ask } from "../serve/ask.ts";
import type { Route } from "../serve/route.ts";

const LONGEST = 60_000;

/** Answers after `?ms=` milliseconds. */
async function slow(ask: Ask): Promise<Answer> {
  const ms = Math.min(Number(ask.query.get("ms")) || 1000, LONGEST);
  // The client may go while it waits.
  await pause(ms, undefined, { signal: ask.gone }).catch(() => undefined);
  return text(`waited ${ms} ms\n`, [["Set-Cookie", "slow=1; Path=/"]]);
}

/**
 * Sends a first line and then nothing until the client goes; `?before=headers` sends nothing at all, `?refused` a line that
 * no browser stores.
 */
async function hang(ask: Ask): Promise<Answer> {
  if (ask.query.get("before") === "headers") {
    await aborted(ask.gone);
    return { status: 0, headers: [], body: Buffer.alloc(0) };
  }
  const body = new Readable({ read: () => undefined });
  body.push("the rest never comes\n");
  const headers: [string, string][] = [
    ["Content-Type", "text/plain"],
    ["Set-Cookie", ask.query.has("refused") ? "hang_refused=1; Domain=elsewhere.test" : "hang=1; Path=/"],
  ];
  return { status: 200, headers, body };
}

/** Answers when the site was asked for /release, with a line that is stored and one that is refused. */
async function held(ask: Ask): Promise<Answer> {
  await aborted(AbortSignal.any([ask.gone, ask.world.state(ask.host).released.signal]));
  return text("released\n", setting(["held=1; Path=/", "held_refused=1; Domain=elsewhere.test"]));
}

function release(ask: Ask): Answer {
  ask.world.state(ask.host).released.abort();
  return text("released\n");
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

export const slowRoutes: readonly Route[] = [
  { method: "GET", path: "/slow", handle: slow },
  { method: "GET", path: "/hang", handle: hang },
  { method: "GET", path: "/held", handle: held },
  { method: "GET", path: "/release", handle: release },
];
