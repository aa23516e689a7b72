const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a synchronous cleanup when this process ends, also by a signal, so that a stopped test run leaves no browser
 * and no profile behind. The cleanup that was asked for last runs first: a browser ends before its profile goes.
 *
 * @returns a function that takes the cleanup back
 */
export function atProcessEnd(cleanup: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    cancel();
    try {
      cleanup();
    } catch {
      // What stays behind must not keep the process, nor the cleanups that come after.
    }
    // Delivered after all other listeners; with the last of them gone, the signal ends the process as it should.
    process.kill(process.pid, signal);
  };
  const cancel = (): void => {
    process.off("exit", cleanup);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.prependOnceListener("exit", cleanup);
  for (const signal of SIGNALS) process.prependOnceListener(signal, onSignal);
  return cancel;
}
