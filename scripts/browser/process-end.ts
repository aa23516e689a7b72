const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a synchronous cleanup when this process ends, also by a signal, so that a stopped test run leaves no browser
 * and no profile behind.
 *
 * @returns a function that takes the cleanup back
 */
export function atProcessEnd(cleanup: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    cancel();
    cleanup();
    process.kill(process.pid, signal);
  };
  const cancel = (): void => {
    process.off("exit", cleanup);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.once("exit", cleanup);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  return cancel;
}
