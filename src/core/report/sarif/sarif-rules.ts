import type { Severity } from "../../audit/finding.ts";
import { messageKey, type Translate } from "../../message/message.ts";
import { referencesOf } from "../rule-facts.ts";

/** SARIF 2.1.0 section 3.27.10. */
export const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/**
 * On the scale of CVSS, as code scanning sorts by it: above 9 critical, from 7 high, from 4 medium.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  info: "0.1",
};

/** A rule with its help, as text and as Markdown. SARIF 2.1.0 section 3.49. */
export function sarifRule(id: string, severity: Severity, t: Translate): object {
  const title = t(messageKey("rule", id, "title"));
  const fix = t(messageKey("rule", id, "fix"));
  const references = referencesOf(id);
  const links = references.map(({ standard, version, item, url }) => `- [${standard} ${version}, ${item}](${url})`);
  const [first] = references;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${fix}` },
    help: { text: fix, markdown: [fix, "", ...links].join("\n") },
    ...(first === undefined ? {} : { helpUri: first.url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["security", ...cwes(id)],
      precision: "high",
      "security-severity": SECURITY_SEVERITY[severity],
    },
  };
}

/** As code scanning reads them: `external/cwe/cwe-1004`. */
function cwes(id: string): readonly string[] {
  const references = referencesOf(id);
  return references.flatMap(({ standard, item }) => (standard === "CWE" ? [`external/cwe/${item.toLowerCase()}`] : []));
}
