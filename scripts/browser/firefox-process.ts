import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { BrowserOptions } from "./driver.ts";
import { atProcessEnd } from "./process-end.ts";

const START_TIMEOUT = 60_000;
const END_TIMEOUT = 10_000;

/** A running Firefox. */
export interface FirefoxProcess {
  /** The address for WebDriver BiDi sessions. */
  readonly url: string;
  /** Waits for the end, and forces it when it does not come within ten seconds. */
  end(): Promise<void>;
}

/**
 * Starts Firefox with a profile and waits until it listens for WebDriver BiDi.
 *
 * @throws Error with the last lines that Firefox wrote, when it ends or stays silent instead
 */
export async function startFirefoxProcess(
  executable: string,
  profile: string,
  options: Pick<BrowserOptions, "headless" | "windowSize">,
): Promise<FirefoxProcess> {
  const { width, height } = options.windowSize ?? { width: 1280, height: 800 };
  const child = spawn(
    executable,
    [
      ...(options.headless ? ["--headless"] : []),
      ...["--no-remote", "--profile", profile, "--remote-debugging-port=0", "--remote-allow-system-access"],
      ...["--width", String(width), "--height", String(height)],
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: "1",
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height),
      },
    },
  );
  const cancel = atProcessEnd(() => child.kill("SIGKILL"));
  child.once("exit", cancel);
  try {
    const url = await listeningUrl(child);
    return { url, end: () => ended(child, END_TIMEOUT) };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

function listeningUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: string[] = [];
    const fail = (what: string): void =>
      reject(new Error(`Firefox ${what}. It wrote:\n${heard.slice(-10).join("\n")}`));
    const timer = setTimeout(() => fail("did not start in a minute"), START_TIMEOUT);
    child.once("error", (error) => fail(`could not be started (${error.message})`));
    child.once("exit", () => fail("ended while starting"));
    child.once("exit", () => clearTimeout(timer));
    if (child.stderr === null) return;
    // The lines are read to the end of the process: a full pipe would stop it.
    createInterface({ input: child.stderr }).on("line", (line) => {
      const url = /^WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      heard.push(line);
      if (heard.length > 50) heard.shift();
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function ended(child: ChildProcess, timeout: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
  await once(child, "exit");
  clearTimeout(timer);
}
