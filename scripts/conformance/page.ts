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
`;

const PROFILES: Readonly<Record<ProfileId, string>> = {
  chromium: "against what Chromium 156 did",
  firefox: "against what Firefox 153 ESR did",
  rfc6265bis: "against the suites, where RFC 6265bis has an answer of its own against that",
};

/** The page that lists every disagreement with its reason. */
export function conformancePage(): string {
  const sections = (Object.keys(PROFILES) as ProfileId[]).map(sectionOf);
  return [INTRODUCTION, ...sections].join("\n");
}

function sectionOf(id: ProfileId): string {
  const rows = Object.entries(KNOWN_DISAGREEMENTS[id]).map(([key, reason]) => `| ${key} | ${reason} |\n`);
  const table =
    rows.length === 0 ? "None.\n" : `| case | why the engine answers differently |\n|---|---|\n${rows.join("")}`;
  return `## ${id}, ${PROFILES[id]}\n\n${table}`;
}
