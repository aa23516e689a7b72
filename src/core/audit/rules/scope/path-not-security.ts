import type { CookieRow } from "../../../capture/cookie-row.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { sureness, weigh } from "../../context/weigh.ts";
import type { RecordRule } from "../../record-rule.ts";
import { ASVS_COOKIES, asvs, cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** Sessions of one name on one host that only their paths keep apart: scripts of one can reach the other. */
export const pathNotSecurity: RecordRule = {
  id: "path-not-security",
  references: [asvs("3.5.4", ASVS_COOKIES), cookieRfc("4.1.2.4"), cookieRfc("8.5")],
  worst: "low",
  texts: [""],
  check(context) {
    const alike = new Map<string, CookieRow[]>();
    for (const { row } of context.sessions().values()) {
      if (row.state !== "present" || row.path === "/") continue;
      const key = [row.storeId, row.domain, row.name, row.partitionKey?.topLevelSite].join("\n");
      alike.set(key, [...(alike.get(key) ?? []), row]);
    }
    return [...alike.values()]
      .filter((rows) => new Set(rows.map(({ path }) => path)).size > 1)
      .flatMap((rows) =>
        rows.map((row) =>
          cookieSubject(row, {
            severity: weigh(context, row, "low"),
            confidence: sureness(context, row),
            message: ruleText(this.id, "", row.name, row.path),
            evidence: [],
          }),
        ),
      );
  },
};
