import { parseArgs } from "node:util";
import type { BrowserName } from "../browser/driver.ts";

export const AUDIT_HELP = `npm run audit -- URL [options]

Opens URL in a real browser with the extension and prints what it recorded.

  --browser chromium|firefox   chromium unless said
  --format table|json          table unless said; the JSON is described in docs/json.md
  --redact                     salted hashes instead of values
  --insecure                   accept certificates that the browser does not trust
  --loopback                   send every host name to this machine, as the demo sites want it
  --timeout SECONDS            how long to wait for open requests after the page has loaded, 30 unless said
  --lang en|ko                 language of the table

Exit code 0 when the page was recorded, 2 when it could not be.
`;

export interface AuditOptions {
  readonly url: string;
  readonly browser: BrowserName;
  readonly format: "table" | "json";
  readonly redact: boolean;
  readonly insecure: boolean;
  readonly loopback: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly lang: "en" | "ko";
}

/** @throws Error with a sentence for the person. */
export function auditOptions(args: readonly string[]): AuditOptions | "help" {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: "string", default: "chromium" },
      format: { type: "string", default: "table" },
      redact: { type: "boolean", default: false },
      insecure: { type: "boolean", default: false },
      loopback: { type: "boolean", default: false },
      timeout: { type: "string", default: "30" },
      lang: { type: "string", default: "en" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const [url, ...more] = positionals;
  if (url === undefined || more.length > 0) throw new Error("Give one URL: npm run audit -- https://shop.example/");
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Error(`"${url}" is not an address that begins with http:// or https://.`);
  }
  const seconds = Number(values.timeout);
  if (!(seconds > 0)) throw new Error(`--timeout takes a number of seconds, not "${values.timeout}".`);
  return {
    url,
    browser: oneOf("--browser", values.browser, ["chromium", "firefox"]),
    format: oneOf("--format", values.format, ["table", "json"]),
    redact: values.redact,
    insecure: values.insecure,
    loopback: values.loopback,
    timeout: seconds * 1000,
    lang: oneOf("--lang", values.lang, ["en", "ko"]),
  };
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`${name} takes ${allowed.join(" or ")}, not "${value}".`);
  return found;
}
