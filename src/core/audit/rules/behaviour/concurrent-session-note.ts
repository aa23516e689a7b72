import type { CookieRow } from "../../../capture/cookie-row.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { sureness } from "../../context/weigh.ts";
import { ASVS_SESSION } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** One session cookie twice, in two stores or partitions, with two values: two people, or one person twice. */
export const concurrentSessionNote: RecordRule = {
  id: "concurrent-session-note",
  references: [asvs("7.1.2", ASVS_SESSION)],
  worst: "info",
  texts: [""],
  check(context) {
    const alike = new Map<string, CookieRow[]>();
    for (const { row } of context.sessions().values()) {
      if (row.state !== "present") continue;
      const key = [row.domain, row.path, row.name].join("\n");
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [row]);
      else known.push(row);
    }
    return [...alike.values()]
      .filter((rows) => new Set(rows.map(({ value }) => value)).size > 1)
      .flatMap((rows) =>
        rows.map((row) =>
          cookieSubject(row, {
            severity: "info",
            confidence: sureness(context, row),
            message: ruleText(this.id, "", row.name, String(rows.length)),
            evidence: [],
          }),
        ),
      );
  },
};
