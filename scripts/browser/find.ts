import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { promisify } from "node:util";
import { candidates } from "./candidates.ts";
import type { BrowserName } from "./driver.ts";
import { installDebianPackage } from "./install-debian.ts";

const run = promisify(execFile);

/** A browser program on this machine that can load an unpacked extension. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly executable: string;
  /** The program's own name and version, such as "Chromium 156.0.8078.79". */
  readonly product: string;
  /** The numbers alone, such as "156.0.8078.79" or "153.7.0esr". */
  readonly version: string;
}

/** Where to look; tests replace it. */
export interface FindEnvironment {
  readonly env: NodeJS.ProcessEnv;
  readonly candidates: readonly string[];
  readonly install: (name: BrowserName) => Promise<void>;
}

const OVERRIDE: Record<BrowserName, string> = { chromium: "JARSCOPE_CHROMIUM", firefox: "JARSCOPE_FIREFOX" };

/**
 * Finds a browser: the environment's choice (JARSCOPE_CHROMIUM or JARSCOPE_FIREFOX), then the usual commands and
 * install places, then, as root on Debian, its package, which is installed.
 *
 * @throws Error with one sentence that says what to install or set, when no usable browser is to be had.
 */
export async function findBrowser(name: BrowserName, where: Partial<FindEnvironment> = {}): Promise<FoundBrowser> {
  const env = where.env ?? process.env;
  const override = env[OVERRIDE[name]];
  if (override !== undefined && override !== "") return chosen(name, override, env);

  const paths = where.candidates ?? candidates(name, process.platform, env);
  const first = await firstUsable(name, paths, env);
  if (first !== undefined) return first;

  await (where.install ?? installDebianPackage)(name);
  const installed = await firstUsable(name, paths, env);
  if (installed !== undefined) return installed;
  throw new Error(`The package of ${name} was installed but no program of it works; set ${OVERRIDE[name]} to one.`);
}

async function chosen(name: BrowserName, command: string, env: NodeJS.ProcessEnv): Promise<FoundBrowser> {
  const executable = await resolveCommand(command, env);
  const product = executable === undefined ? undefined : await productOf(executable);
  if (executable === undefined || product === undefined) {
    throw new Error(`${OVERRIDE[name]} is "${command}", which cannot be started; set it to the path of a browser.`);
  }
  const refusal = refuse(product);
  if (refusal !== undefined) throw new Error(refusal);
  return found(name, executable, product);
}

async function firstUsable(
  name: BrowserName,
  commands: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<FoundBrowser | undefined> {
  for (const command of commands) {
    const executable = await resolveCommand(command, env);
    if (executable === undefined) continue;
    const product = await productOf(executable);
    if (product !== undefined && refuse(product) === undefined) return found(name, executable, product);
  }
  return undefined;
}

async function resolveCommand(command: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folders = isAbsolute(command) ? [""] : (env["PATH"] ?? "").split(delimiter);
  for (const folder of folders) {
    const path = folder === "" ? command : join(folder, command);
    const executable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return path;
  }
  return undefined;
}

async function productOf(executable: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(executable, ["--version"], { timeout: 20_000 });
    return /^.*\d+\.\d.*$/m.exec(stdout)?.[0].trim();
  } catch {
    return undefined;
  }
}

/**
 * Why a product cannot be used, as a sentence, or undefined. Google Chrome dropped --load-extension in version 137;
 * Chromium and Chrome for Testing kept it.
 */
export function refuse(product: string): string | undefined {
  const major = /^Google Chrome (?:\w+ )?(\d+)\./.exec(product)?.[1];
  if (major === undefined || product.includes("for Testing") || Number(major) < 137) return undefined;
  return `${product} no longer loads unpacked extensions from the command line; use Chromium or Chrome for Testing.`;
}

function found(name: BrowserName, executable: string, product: string): FoundBrowser {
  const version = /\d+(?:\.\w+)+/.exec(product)?.[0] ?? product;
  return { name, executable, product, version };
}
