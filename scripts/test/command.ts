import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Ended {
  readonly code: number;
  /** Standard output, empty where it went to the terminal. */
  readonly output: string;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Keep standard output instead of printing it. */
  readonly capture?: boolean;
}

/** Runs a program of node_modules/.bin in the project, and waits for its end. */
export function runTool(root: string, tool: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  return run(root, join(root, "node_modules/.bin", tool), args, options);
}

/** Runs one of our own scripts, `npm run NAME`, as its own process. */
export function runScript(root: string, name: string, args: readonly string[] = []): Promise<Ended> {
  return run(root, process.execPath, [join(root, "scripts/run.mjs"), name, ...args], {});
}

function run(cwd: string, program: string, args: readonly string[], { env, capture }: Options): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}
