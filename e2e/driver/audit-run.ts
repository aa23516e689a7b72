import { execFile } from "node:child_process";
import { browserName } from "./browser-name.ts";

const ROOT = new URL("../../", import.meta.url);

/** How the command ended and what it said. */
export interface AuditRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run audit` in the browser of this test run. */
export function audit(...args: readonly string[]): Promise<AuditRun> {
  return auditWith({}, ...args, "--browser", browserName());
}

/** The same with further environment variables, and no browser named. */
export function auditWith(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<AuditRun> {
  const all = ["scripts/run.mjs", "audit", ...args];
  const options = { cwd: ROOT, maxBuffer: 1 << 26, env: { ...process.env, ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, all, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
