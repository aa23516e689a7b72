import type { ProfileId } from "../../src/core/cookie/profiles/profile.ts";
import { CORPUS_SIZES } from "./corpus.ts";
import { KNOWN_DISAGREEMENTS } from "./known-disagreements.ts";

const INTRODUCTION = `# Conformance

Made by \`npm run conformance -- --page\`; a test fails when it is out of date, and another when a case below agrees after
all, or one that does not stand below disagrees.

\`npm run conformance -- FILE... --profile PROFILE\` runs cases through the engine. The corpus is not part of this project;
its cases come from

- the http-state parser tests of the IETF working group (${CORPUS_SIZES["http-state.json"]}), whose answers follow RFC 6265,
- web-platform-tests, cookies/, state of May 2025 (${CORPUS_SIZES["wpt-cookies.json"]}),
- probes of our own, without any suite's answer (${CORPUS_SIZES["probes.json"]}),

and hold, besides the suite's answer, what Chromium 156 and Firefox 153 ESR did on 2026-11-22. A case agrees when the
Cookie header, and the stored cookies with session or persistent where the case tells them, are equal.

A file is a JSON list of cases, a list under one name, or one case a line, in either format:

    {"id": "a", "setCookie": ["n=1; Path=/"], "url": "https://shop.test/d", "sendUrl": "https://shop.test/",
     "expect": {"suite": "n=1", "chromium": {"cookieHeader": "n=1", "stored": [{"name": "n", "value": "1", "session": true}]}}}
    {"id": "b", "group": "g", "freshJar": true, "url": "http://shop.test/", "now": "2013-01-01T12:00:00Z", "setCookie": ["n=1"],
     "expectedStored": [{"name": "n", "value": "1"}], "queries": [{"url": "http://shop.test/", "expectedCookieHeader": "n=1"}]}

In the second, that of Go's cookie jar, cases of one group share a jar until one asks for a fresh one. Where one question
has two answers and no times, the time makes the difference, as in Go's own tests: 1001 ms pass before each look.
`;

const GO = `## Go's cookie jar

Of the tests of Go's net/http/cookiejar these answer otherwise than all three profiles:

| case | why the engine answers differently |
|---|---|
| "Secure cookies are not returned to http", "Set initial cookies", "Update value via http", "Clear Secure flag from a http" | They set Secure over http, which RFC 6265bis section 5.7 step 13 refuses. |
| "TestIpAddress" #2 and #3 | Domain is the host's own address: RFC 6265bis section 5.1.3 and both browsers take it. |
| "InvalidDomainTest #1", its \`domain=.\`, rfc6265bis alone | A Domain of one dot is empty after section 5.6.3 step 2; browsers and Go refuse the cookie. |
`;

const PROFILES: Readonly<Record<ProfileId, string>> = {
  chromium: "against what Chromium 156 did",
  firefox: "against what Firefox 153 ESR did",
  rfc6265bis: "against the suites, where RFC 6265bis has an answer of its own against that",
};

/** The page that lists every disagreement with its reason. */
export function conformancePage(): string {
  const sections = (Object.keys(PROFILES) as ProfileId[]).map(sectionOf);
  return [INTRODUCTION, ...sections, GO].join("\n");
}

function sectionOf(id: ProfileId): string {
  const rows = Object.entries(KNOWN_DISAGREEMENTS[id]).map(([key, reason]) => `| ${key} | ${reason} |\n`);
  const table =
    rows.length === 0 ? "None.\n" : `| case | why the engine answers differently |\n|---|---|\n${rows.join("")}`;
  return `## ${id}, ${PROFILES[id]}\n\n${table}`;
}
