import { parseArgs } from "node:util";
import { SEVERITIES, type Severity } from "../../src/core/audit/finding.ts";
import { REPORT_FORMATS } from "../../src/core/report/formats.ts";
import type { BrowserName } from "../browser/driver.ts";

/** When the exit code is 1: at a severity, or only for what an earlier run did not find. */
export interface FailOn {
  readonly severity: Severity;
  readonly onlyNew: boolean;
}

export interface AuditOptions {
  readonly urls: readonly string[];
  readonly browser: BrowserName;
  readonly follow: number;
  /** Paths of files, as the person gave them; null where they gave none. */
  readonly script: string | null;
  readonly playwright: string | null;
  readonly storageState: string | null;
  readonly har: string | null;
  readonly output: string | null;
  readonly config: string | null;
  readonly baseline: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
  /** Milliseconds; null where the page need not become quiet. */
  readonly waitIdle: number | null;
  readonly insecure: boolean;
  readonly loopback: boolean;
  /** `table`, or the id of a report. */
  readonly format: string;
  readonly values: "redacted" | "included";
  readonly lang: "en" | "ko";
  readonly failOn: FailOn | null;
}

const FLAGS = {
  browser: { type: "string", default: "chromium" },
  follow: { type: "string", default: "0" },
  script: { type: "string" },
  playwright: { type: "string" },
  "storage-state": { type: "string" },
  header: { type: "string", multiple: true, default: [] as string[] },
  har: { type: "string" },
  timeout: { type: "string", default: "30" },
  "wait-idle": { type: "string" },
  insecure: { type: "boolean", default: false },
  loopback: { type: "boolean", default: false },
  format: { type: "string", default: "table" },
  output: { type: "string" },
  redact: { type: "boolean", default: false },
  "include-values": { type: "boolean", default: false },
  lang: { type: "string", default: "en" },
  config: { type: "string" },
  "fail-on": { type: "string" },
  baseline: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** @throws Error with a sentence for the person. */
export function auditOptions(args: readonly string[]): AuditOptions | "help" {
  const { values, positionals } = parsed(args);
  if (values.help) return "help";
  const format = oneOf("--format", values.format, ["table", ...REPORT_FORMATS.map(({ id }) => id)]);
  const options: AuditOptions = {
    urls: positionals.map(webAddress),
    browser: oneOf("--browser", values.browser, ["chromium", "firefox"]),
    follow: wholeNumber("--follow", values.follow),
    script: values.script ?? null,
    playwright: values.playwright ?? null,
    storageState: values["storage-state"] ?? null,
    har: values.har ?? null,
    output: values.output ?? null,
    config: values.config ?? null,
    baseline: values.baseline ?? null,
    headers: Object.fromEntries(values.header.map(headerLine)),
    timeout: seconds("--timeout", values.timeout),
    waitIdle: values["wait-idle"] === undefined ? null : seconds("--wait-idle", values["wait-idle"]),
    insecure: values.insecure,
    loopback: values.loopback,
    format,
    values: valuesFor(format, values.redact, values["include-values"]),
    lang: oneOf("--lang", values.lang, ["en", "ko"]),
    failOn: values["fail-on"] === undefined ? null : failOn(values["fail-on"]),
  };
  checkTogether(options);
  return options;
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof FLAGS; allowPositionals: true }>>;

function parsed(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: FLAGS });
  } catch (error) {
    // Node says what is wrong, and then more about how to write file names that begin with a dash.
    const [first = ""] = String(error instanceof Error ? error.message : error).split(/\.\s|\n/);
    throw new Error(`${first.replace(/\.$/, "")}; --help names the options.`, { cause: error });
  }
}

/** What makes sense alone and not with the rest. */
function checkTogether(options: AuditOptions): void {
  const { urls, har, script, playwright, browser, failOn: fail, baseline } = options;
  if (har !== null) {
    const other = [urls.length > 0 && "a URL", script && "--script", playwright && "--playwright"].find(Boolean);
    if (other) throw new Error(`--har reads a file, so that ${other} has nothing to do: leave one of them out.`);
  } else if (urls.length === 0 && script === null && playwright === null) {
    throw new Error("Give at least one URL, such as https://shop.example/; --help names the options.");
  }
  if (script !== null && playwright !== null) throw new Error("Give --script or --playwright, not both.");
  if (playwright !== null && browser !== "chromium") {
    throw new Error("--playwright runs in Chromium only; --script takes a journey that runs in both browsers.");
  }
  if (fail?.onlyNew === true && baseline === null) {
    throw new Error("--fail-on new compares with an earlier run: give its JSON report with --baseline FILE.");
  }
}

function webAddress(url: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new Error(`"${url}" is not an address that begins with http:// or https://.`);
}

/** The JSON has held values since its first version; what is made to be passed on hides them. */
function valuesFor(format: string, redact: boolean, include: boolean): "redacted" | "included" {
  if (redact && include) throw new Error("Give --redact or --include-values, not both.");
  return include || (!redact && (format === "table" || format === "json")) ? "included" : "redacted";
}

/** RFC 9110 section 5.1: a field name is a token. */
function headerLine(line: string): readonly [string, string] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([^\r\n\0]*)$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value.trim()];
  throw new Error(`--header takes a name and a value with a colon between them, not "${line}".`);
}

function failOn(text: string): FailOn {
  const onlyNew = /^new(?::|$)/.test(text);
  const wanted = onlyNew ? text.slice("new:".length) || "low" : text;
  const found = SEVERITIES.find((each) => each === wanted);
  if (found !== undefined) return { severity: found, onlyNew };
  throw new Error(`--fail-on takes ${SEVERITIES.join(", ")}, new or new:SEVERITY, not "${text}".`);
}

function seconds(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 86_400) return value * 1000;
  throw new Error(`${name} takes a number of seconds, not "${text}".`);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Error(`${name} takes a whole number, not "${text}".`);
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Error(`${name} takes ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}, not "${value}".`);
}
