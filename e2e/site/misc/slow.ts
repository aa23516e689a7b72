import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, text } from "../serve/answer.ts";
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
    await new Promise<void>((resolve) => {
      if (ask.gone.aborted) resolve();
      else ask.gone.addEventListener("abort", () => resolve(), { once: true });
    });
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

export const slowRoutes: readonly Route[] = [
  { method: "GET", path: "/slow", handle: slow },
  { method: "GET", path: "/hang", handle: hang },
];
