import { cited } from "../../src/core/audit/cited.ts";
import { SEVERITIES } from "../../src/core/audit/finding.ts";
import type { RecordRule } from "../../src/core/audit/record-rule.ts";
import type { Reference, Rule } from "../../src/core/audit/rule.ts";
import { textKey } from "../../src/core/audit/rule-text.ts";
import { messageKey } from "../../src/core/message/message.ts";

/** English text of a message, with its parameters left in as `$1`. */
export type Text = (key: string) => string;

type Documented = Pick<Rule, "id" | "references" | "worst" | "texts"> & Pick<RecordRule, "profile" | "diagnosis">;

/** docs/rules.md: what every rule of the registry says, and on what ground. */
export function rulesPage(rules: readonly Documented[], text: Text): string {
  const sorted = [...rules].sort((one, other) => SEVERITIES.indexOf(one.worst) - SEVERITIES.indexOf(other.worst));
  return [
    "# Rules",
    "",
    "Made from the rule registries by `node scripts/run.mjs docs`; a test fails when it is out of date.",
    "",
    "The severity is the highest that a rule gives. High is for harm that was seen. A missing flag reaches medium at most,",
    "on a login session only, and is information on every other cookie; a session that is a mere guess from its name counts",
    "low; on this machine (localhost) faults of transport are information. In the texts NAME stands for the cookie or host.",
    "",
    "| rule | severity up to | about |",
    "|---|---|---|",
    ...sorted.map(({ id, worst }) => `| [${id}](#${id}) | ${worst} | ${text(messageKey("rule", id, "title"))} |`),
    ...sorted.flatMap((rule) => section(rule, text)),
    "",
  ].join("\n");
}

function section({ id, references, texts, profile, diagnosis }: Documented, text: Text): string[] {
  const about = [
    ...(profile === undefined ? [] : ["Asked only where the privacy profile is on."]),
    ...(diagnosis === undefined ? [] : ["A diagnosis: it stands before what could be safer."]),
  ];
  const explanations = texts.map((variant) => readable(text(textKey(id, variant))));
  return [
    "",
    `## ${id}`,
    "",
    ...explanations.map((explanation) => `- ${explanation}`),
    ...about.flatMap((sentence) => ["", sentence]),
    "",
    `**Fix.** ${text(messageKey("rule", id, "fix"))}`,
    "",
    `**References.** ${references.map(cited).map(link).join(", ")}`,
  ];
}

function link({ standard, version, item, url }: Reference): string {
  const name = item.startsWith(standard) ? item : `${standard} ${version}, ${item}`;
  return `[${name}](${url})`;
}

/** Shows what stands in for the parameters: $1 is the cookie or the host, the others depend on the rule. */
function readable(message: string): string {
  return message.replaceAll("$1", "NAME").replace(/\$[2-9]/g, "…");
}
