import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BrowserName } from "./driver.ts";

const run = promisify(execFile);

/** Chromium has its languages in a package of their own. */
const PACKAGES: Record<BrowserName, readonly [string, ...string[]]> = {
  chromium: ["chromium", "chromium-l10n"],
  firefox: ["firefox-esr"],
};

const BY_HAND: Record<BrowserName, string> = {
  chromium: "Install Chromium or Chrome for Testing, or set JARSCOPE_CHROMIUM to its path.",
  firefox: "Install Firefox, or set JARSCOPE_FIREFOX to its path.",
};

/**
 * Installs a browser's Debian package, saying so in one line on standard error.
 *
 * @throws Error with one sentence, when this is no Debian, or not root, or has only Ubuntu's placeholder that leads
 * to a snap (a snap can read neither a profile in the temporary folder nor an extension outside the home folder).
 */
export async function installDebianPackage(name: BrowserName): Promise<void> {
  const canInstall = process.getuid?.() === 0 && (await works("apt-get", ["--version"]));
  if (!canInstall) throw new Error(`No ${name} was found. ${BY_HAND[name]}`);

  const packages = PACKAGES[name];
  const [packageName] = packages;
  process.stderr.write(`No ${name} was found: installing the Debian package ${packageName} with apt-get.\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update"], { env });
    const { stdout } = await run("apt-cache", ["policy", packageName], { env });
    const version = /Candidate: (\S+)/.exec(stdout)?.[1];
    if (version === undefined || version === "(none)" || version.includes("snap")) throw new Error("no such package");
    await run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], { env });
  } catch (cause) {
    throw new Error(`The Debian package ${packageName} could not be installed. ${BY_HAND[name]}`, { cause });
  }
}

function works(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}
