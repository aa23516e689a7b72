/**
 * What DevTools answers. Its interfaces give promises in Chromium from version 148 on only, and take callbacks in both
 * browsers under the name `chrome`. null where it does not answer at all.
 *
 * @param ask calls with the callback
 */
export function devtoolsAnswer(ask: (hear: (answer: unknown) => void) => void): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      ask(resolve);
    } catch {
      // DevTools that are closing throw.
      resolve(null);
    }
  });
}
