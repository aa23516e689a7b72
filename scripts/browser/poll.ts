import { setTimeout as pause } from "node:timers/promises";

/** Milliseconds that any wait of the drivers may last, unless its caller says otherwise. */
export const DEFAULT_TIMEOUT = 15_000;

const INTERVAL = 40;

/**
 * Asks again and again until the answer is neither undefined nor false, and gives that answer.
 *
 * @param what what is waited for, as the end of "Waited in vain for …"
 * @param check may throw: that counts as "not yet", and the last such error becomes the cause
 * @throws Error when the time is over, with the last error's message
 */
export async function poll<T>(
  what: string,
  check: () => Promise<T | undefined | false>,
  timeout: number = DEFAULT_TIMEOUT,
): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await check();
      if (answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const detail = last instanceof Error ? `: ${last.message}` : "";
      throw new Error(`Waited in vain for ${what}, ${timeout} ms${detail}`, { cause: last });
    }
    await pause(INTERVAL);
  }
}
