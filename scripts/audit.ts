import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { auditJson } from "../src/core/report/audit-json/audit-json.ts";
import { saltedHash } from "../src/core/session/fingerprint.ts";
import { messages } from "./audit/messages.ts";
import { AUDIT_HELP, type AuditOptions, auditOptions } from "./audit/options.ts";
import { recordedTab, settled } from "./audit/record-page.ts";
import { auditTable } from "./audit/table.ts";
import { startBrowser } from "./browser/start.ts";
import { main as build } from "./build.ts";
import { projectRoot, projectVersion } from "./root.ts";

const COULD_NOT_RUN = 2;

/** Records one page in a real browser and prints it. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = auditOptions(args);
    if (options === "help") {
      console.log(AUDIT_HELP);
      return 0;
    }
    console.log(await audit(options));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return COULD_NOT_RUN;
  }
}

async function audit(options: AuditOptions): Promise<string> {
  const root = projectRoot();
  const t = messages(root, options.lang);
  const english = messages(root, "en");
  const browser = await startBrowser(options.browser, {
    extension: await builtExtension(root, options.browser === "chromium" ? "chrome" : "firefox"),
    headless: true,
    hosts: options.loopback ? "loopback" : "real",
    acceptInsecureCerts: options.insecure,
  });
  try {
    const recorded = await recordedTab(browser, (key, params) => t(key, ...params));
    await recorded.tab.goto(options.url);
    if (!(await settled(recorded, options.timeout))) {
      console.error(t("cli_still_open", options.timeout / 1000));
    }
    const salt = randomBytes(16).toString("hex");
    const result = auditJson(recorded.view.record(), {
      toolVersion: projectVersion(root),
      target: options.url,
      text: ({ key, params = [] }) => english(key, ...params),
      ...(options.redact ? { hash: (value: string) => saltedHash(salt, value) } : {}),
    });
    recorded.view.close();
    return options.format === "json" ? JSON.stringify(result, null, 2) : auditTable(result, t);
  } finally {
    await browser.close();
  }
}

/** A checkout is built afresh, so that what is audited is what the sources say; a package brings its build along. */
async function builtExtension(root: string, target: "chrome" | "firefox"): Promise<string> {
  if (existsSync(join(root, "src")) && (await build(["--browser", target, "--quiet"])) !== 0) {
    throw new Error("The extension could not be built; see above.");
  }
  return join(root, "dist", target);
}
