import type { Exchange } from "../../../capture/exchange.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { cacheDirectives } from "../../context/headers.ts";
import { confidenceOf } from "../../context/sessions.ts";
import { servedFromSharedCache } from "../../context/shared-cache.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { ASVS_DATA, rfc } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { asvs, cwe } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A session in an answer that a shared cache gave, or may give: the same session for everybody who asks. */
export const sessionSetFromSharedCache: RecordRule = {
  id: "session-set-from-shared-cache",
  references: [asvs("14.2.2", ASVS_DATA), rfc(9111, "7.3"), cwe(524)],
  worst: "high",
  texts: ["", "public"],
  check(context) {
    return [...context.sessions().values()].flatMap((session): FindingSubject[] => {
      const { row, grade } = session;
      const set = (context.lines().get(row) ?? []).map(({ exchange }) => exchange);
      const served = set.find((exchange) => servedFromSharedCache(exchange) !== null);
      const found = served ?? set.find(mayBeShared);
      if (found === undefined) return [];
      const shown = servedFromSharedCache(found) ?? "Cache-Control: public";
      const harm = served === undefined ? "medium" : "high";
      return [
        cookieSubject(row, {
          severity: grade === "guess" ? "low" : harm,
          confidence: confidenceOf(session),
          message: ruleText(this.id, served === undefined ? "public" : "", row.name, shown),
          evidence: [found.id],
        }),
      ];
    });
  },
};

function mayBeShared(exchange: Exchange): boolean {
  const directives = cacheDirectives(exchange);
  if (directives.has("private") || directives.has("no-store") || directives.has("no-cache")) return false;
  return directives.has("public") || directives.has("s-maxage");
}
