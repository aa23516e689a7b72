import { REPORT_FORMATS } from "../../src/core/report/formats.ts";

export const AUDIT_HELP = `npx jarscope URL... [options]        in a checkout: npm run audit -- URL... [options]

Opens pages in a real browser with the extension, records them and says what is wrong. docs/ci.md tells more.

Where the record comes from
  --browser chromium|firefox   chromium unless said
  --follow N                   open up to N more pages of the same site that the pages link to
  --script FILE                a journey in steps (docs/ci.md), run after the pages are open
  --playwright FILE            a Playwright module, run after the pages are open; Chromium only
  --storage-state FILE         cookies to begin with, as Playwright saves them
  --header "NAME: VALUE"       sent with every request; may be given more than once
  --har FILE                   reads a HAR file instead; no browser is started
  --timeout SECONDS            how long a page may load, and how long to wait for its open requests after that; 30
  --wait-idle SECONDS          wait until no request has begun for so long; a page that never gets there is an error
  --insecure                   accept certificates that the browser does not trust
  --loopback                   send every host name to this machine, as the demo sites want it

What comes out
  --format FORMAT              table unless said, or
                               ${REPORT_FORMATS.map(({ id }) => id).join(", ")}
  --output FILE                write to FILE and not to standard output
  --redact                     salted hashes instead of values; reports other than table and json have them anyway
  --include-values             values in every report
  --lang en|ko                 language of the table and of reports for people

What counts
  --config FILE                rules, sessions, mutes and scope; jarscope.config.json of this folder unless said
  --fail-on SEVERITY           exit code 1 when a finding is as severe: critical, high, medium, low or info
  --fail-on new[:SEVERITY]     exit code 1 when a finding is not in the baseline; low and above unless said
  --baseline FILE              the JSON report of an earlier run

Exit code 0 when the pages were recorded, 1 when --fail-on found something, 2 when the audit could not run or the journey
did not get through, with a sentence on standard error.
`;
