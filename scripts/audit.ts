import { messageText } from "../src/core/message/message-text.ts";
import { reportFormat } from "../src/core/report/formats.ts";
import type { ReportInput } from "../src/core/report/report-input/report-input.ts";
import { readBaseline } from "./audit/baseline.ts";
import { browserRecord } from "./audit/browser-record.ts";
import { builtExtension } from "./audit/built-extension.ts";
import { conclude } from "./audit/conclude.ts";
import { failures } from "./audit/failures.ts";
import { harRecord } from "./audit/har-record.ts";
import { AUDIT_HELP } from "./audit/help.ts";
import { messages } from "./audit/messages.ts";
import { type AuditOptions, auditOptions } from "./audit/options.ts";
import { checkOutput, writeWhole } from "./audit/output.ts";
import { readPolicy } from "./audit/policy.ts";
import { auditTable } from "./audit/table.ts";
import { teller } from "./audit/teller.ts";
import { NavigationError } from "./browser/navigation-error.ts";
import { projectRoot, projectVersion } from "./root.ts";

const FOUND = 1;
const COULD_NOT_RUN = 2;
/** Columns of what is no terminal. */
const UNKNOWN_WIDTH = 80;

/** Records pages in a real browser, or reads a HAR, and writes what is wrong with them. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = auditOptions(args);
    if (options !== "help") return await audit(options);
    process.stdout.write(AUDIT_HELP);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}${nextStep(error)}` : String(error));
    return COULD_NOT_RUN;
  }
}

function nextStep(error: Error): string {
  const locked = error instanceof NavigationError && error.code === "credentials";
  return locked ? ` To send them: --header "Authorization: Basic …", with the base64 of name:password.` : "";
}

async function audit(options: AuditOptions): Promise<number> {
  const root = projectRoot();
  const t = messages(root, options.lang);
  const tell = teller(t);
  // What can be wrong is found out before a browser takes its time.
  if (options.output !== null) await checkOutput(options.output);
  const policy = await readPolicy(options.config);
  const known = options.baseline === null ? new Set<string>() : await readBaseline(options.baseline);
  const recording =
    options.har === null
      ? await browserRecord(options, () => builtExtension(root, options.browser), policy.corrections, t, tell)
      : await harRecord(options.har, (message) => messageText(t, message));
  const input = conclude(recording, policy, options, projectVersion(root));
  await write(options, reportParts(options, input, root));
  const failed = options.failOn === null ? [] : failures(input.audit.findings, options.failOn, known, policy.rules);
  for (const { rule, subjects } of failed) tell.warn("cli_failed", rule, subjects.map(({ label }) => label).join(", "));
  return failed.length > 0 ? FOUND : 0;
}

function reportParts({ format, lang, output }: AuditOptions, input: ReportInput, root: string): Iterable<string> {
  const report = reportFormat(format);
  if (report === null) {
    const width = output === null ? process.stdout.columns : undefined;
    return [`${auditTable(input, messages(root, lang), width ?? UNKNOWN_WIDTH)}\n`];
  }
  return report.parts(input, messages(root, report.english ? "en" : lang));
}

async function write({ output }: AuditOptions, parts: Iterable<string>): Promise<void> {
  if (output !== null) return writeWhole(output, parts);
  for (const part of parts) process.stdout.write(part);
}
