import { SEVERITIES } from "../../src/core/audit/finding.ts";
import type { Reference, Rule } from "../../src/core/audit/rule.ts";
import { textKey } from "../../src/core/audit/rule-text.ts";
import { messageKey } from "../../src/core/message/message.ts";

/** English text of a message, with its parameters left in as `$1`. */
export type Text = (key: string) => string;

/** docs/rules.md: what every rule of the registry says, and on what ground. */
export function rulesPage(rules: readonly Rule[], text: Text): string {
  const sorted = [...rules].sort((one, other) => SEVERITIES.indexOf(one.worst) - SEVERITIES.indexOf(other.worst));
  return [
    "# Rules",
    "",
    "Made from the rule registry by `node scripts/run.mjs docs`; a test fails when it is out of date.",
    "",
    "The severity is the highest that a rule gives. A missing flag reaches it on a login session only, and is information",
    "on every other cookie; a session that is a mere guess from its name counts low; on this machine (localhost) faults",
    "of transport are information.",
    "",
    "| rule | severity up to | about |",
    "|---|---|---|",
    ...sorted.map(({ id, worst }) => `| [${id}](#${id}) | ${worst} | ${text(messageKey("rule", id, "title"))} |`),
    ...sorted.flatMap((rule) => section(rule, text)),
    "",
  ].join("\n");
}

function section({ id, references, texts }: Rule, text: Text): string[] {
  const explanations = texts.map((variant) => readable(text(textKey(id, variant))));
  return [
    "",
    `## ${id}`,
    "",
    ...explanations.flatMap((explanation) => [`- ${explanation}`]),
    "",
    `**Fix.** ${text(messageKey("rule", id, "fix"))}`,
    "",
    `**References.** ${references.map(link).join(", ")}`,
  ];
}

function link({ standard, version, item, url }: Reference): string {
  const name = item.startsWith(standard) ? item : `${standard} ${version}, ${item}`;
  return `[${name}](${url})`;
}

/** Shows what stands in for the parameters: $1 is the cookie, the others depend on the rule. */
function readable(message: string): string {
  return message
    .replaceAll("$1", "NAME")
    .replaceAll("SameSite=$2", "SameSite=VALUE")
    .replaceAll("$2", "ATTRIBUTE")
    .replaceAll("$3", "VALUE");
}
