import { setTimeout as wait } from "node:timers/promises";
import type { Handle } from "./handle.ts";

/** In milliseconds; see CONTRIBUTING.md. @throws Error for what is no such number */
export function latest(env: NodeJS.ProcessEnv = process.env): number {
  const said = env["JARSCOPE_LATE"] ?? "0";
  if (!/^\d{1,5}$/.test(said)) throw new Error(`JARSCOPE_LATE is "${said}"; give whole milliseconds, for example 500.`);
  return Number(said);
}

/**
 * Waits at random, up to so many milliseconds, before a request is worked on and again before it is answered, half of the
 * times not at all: of requests under way together each comes first now and then.
 */
export function late(handle: Handle, most: number): Handle {
  const pause = (): Promise<void> => wait(Math.max(0, Math.random() * 2 - 1) * most);
  return async (ask) => {
    await pause();
    const answer = await handle(ask);
    await pause();
    return answer;
  };
}
