import { matchesKey } from "../../../capture/correlate.ts";
import type { JarEntry } from "../../../capture/jar-entry.ts";
import { entriesNamed } from "../../../capture/jar-index.ts";
import { domainMatches } from "../../../cookie/domain-match.ts";
import type { FindingSubject } from "../../audit-result.ts";
import { cookieSubject } from "../../context/subjects.ts";
import { sureness, weigh } from "../../context/weigh.ts";
import { ENDS, WSTG_LOGOUT } from "../../record-references.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** A line meant to delete, whose domain, path or partition is not that of the cookie that it was meant for. */
export const deleteMisses: RecordRule = {
  id: "delete-misses",
  references: [cookieRfc("5.7"), ENDS, WSTG_LOGOUT],
  worst: "medium",
  texts: ["", "refused"],
  check(context) {
    const rows = new Map(context.rows.map((row) => [row.id, row]));
    const subjects = new Map<string, FindingSubject>();
    for (const { lines } of context.rows) {
      for (const line of lines) {
        const missed = line.verdict.outcome === "deleted-nothing" || line.verdict.outcome === "rejected";
        const exchange = context.exchange(line.exchangeId);
        if (!line.identity.deletes || !missed || exchange === null) continue;
        const fits = (entry: JarEntry): boolean =>
          entry.present &&
          domainMatches(exchange.host, entry.cookie.domain) &&
          !(line.verdict.outcome === "deleted-nothing" && matchesKey(line, exchange, entry.cookie));
        const stays = entriesNamed(context.record, line.identity.name).find(fits);
        const row = stays === undefined ? undefined : rows.get(stays.key);
        if (row === undefined) continue;
        const refused = line.verdict.outcome === "rejected";
        subjects.set(
          row.id,
          cookieSubject(row, {
            severity: weigh(context, row, "medium", "low"),
            confidence: sureness(context, row),
            message: ruleText(this.id, refused ? "refused" : "", row.name, difference(line.identity, row)),
            evidence: [exchange.id],
          }),
        );
      }
    }
    return [...subjects.values()];
  },
};

interface Place {
  readonly domain: string;
  readonly path: string;
  readonly hostOnly: boolean;
}

/** In attribute form: what the cookie has and the line lacks. */
function difference(asked: Place, held: Place): string {
  const parts = [
    asked.domain !== held.domain || asked.hostOnly !== held.hostOnly
      ? held.hostOnly
        ? `− Domain (${held.domain})`
        : `Domain=${held.domain}`
      : null,
    asked.path !== held.path ? `Path=${held.path}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Partitioned" : parts.join("; ");
}
