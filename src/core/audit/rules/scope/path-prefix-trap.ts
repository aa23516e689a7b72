import type { Exchange } from "../../../capture/exchange.ts";
import { domainMatches } from "../../../cookie/domain-match.ts";
import { pathOf } from "../../../site/url-parts.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** `Path=/app/` does not match `/app`. */
export const pathPrefixTrap: RecordRule = {
  id: "path-prefix-trap",
  references: [cookieRfc("5.1.4")],
  worst: "info",
  texts: [""],
  check(context) {
    const traps = context.judged().filter(({ path }) => path.length > 1 && path.endsWith("/"));
    if (traps.length === 0) return [];
    const byPath = new Map<string, Exchange[]>();
    for (const exchange of context.record.exchanges) {
      const path = pathOf(exchange.url);
      const known = byPath.get(path);
      if (known === undefined) byPath.set(path, [exchange]);
      else if (known.length < 20) known.push(exchange);
    }
    return traps.flatMap((row) => {
      const reaches = ({ host }: Exchange): boolean =>
        row.hostOnly ? host === row.domain : domainMatches(host, row.domain);
      const missed = (byPath.get(row.path.slice(0, -1)) ?? []).filter(reaches);
      if (missed.length === 0) return [];
      return cookieSubject(row, {
        severity: "info",
        confidence: "observed",
        message: ruleText(this.id, "", row.name, row.path),
        evidence: evidence(missed),
      });
    });
  },
};
