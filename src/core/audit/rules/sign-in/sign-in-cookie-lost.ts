import { lossyText } from "../../../bytes/byte-string.ts";
import type { CookieRow } from "../../../capture/cookie-row.ts";
import { cookieTravel, type Exchange, type SetLine } from "../../../capture/exchange.ts";
import { domainMatches } from "../../../cookie/domain-match.ts";
import { parseCookieHeader } from "../../../cookie/parse-cookie-header.ts";
import { pathMatches } from "../../../cookie/path-match.ts";
import { registrableDomain } from "../../../site/registrable-domain.ts";
import { pathOf } from "../../../site/url-parts.ts";
import type { FindingSubject } from "../../audit-result.ts";
import type { AuditContext } from "../../context/audit-context.ts";
import { hasSignedIn, isSignInReturn } from "../../context/sign-in-return.ts";
import { cookieSubject, evidence } from "../../context/subjects.ts";
import { withheldFrom } from "../../context/withheld.ts";
import type { RecordRule } from "../../record-rule.ts";
import { cookieRfc } from "../../references.ts";
import { ruleText } from "../../rule-text.ts";

/** The cookies that the site set when it last sent the person away to sign in. */
interface Departure {
  readonly exchange: Exchange;
  readonly lines: readonly { readonly line: SetLine; readonly row: CookieRow }[];
}

type Loss = "refused" | "host" | "path" | "shadowed" | "gone";

/**
 * A sign-in comes back from another site, fails, and the cookie that was to prove where it began is not among those that
 * came with it. Losses by SameSite have a rule of their own.
 */
export const signInCookieLost: RecordRule = {
  id: "sign-in-cookie-lost",
  references: [cookieRfc("5.7"), cookieRfc("5.8.3")],
  worst: "medium",
  texts: ["refused", "host", "path", "shadowed", "gone"],
  diagnosis: true,
  check(context) {
    const rowOfLine = signInLines(context.rows);
    const departures = new Map<string, Departure>();
    const subjects = new Map<string, FindingSubject>();
    for (const exchange of context.record.exchanges) {
      const site = `${exchange.storeId} ${registrableDomain(exchange.host)}`;
      const departure = departures.get(site);
      if (departure && isFailedReturn(context, exchange))
        for (const subject of lostOn(context, departure, exchange)) subjects.set(subject.id, subject);
      const lines = (exchange.response?.setLines ?? []).flatMap((line) => {
        const row = rowOfLine.get(line);
        return row === undefined ? [] : [{ line, row }];
      });
      if (lines.length > 0) departures.set(site, { exchange, lines });
    }
    return [...subjects.values()];
  },
};

function signInLines(rows: readonly CookieRow[]): ReadonlyMap<SetLine, CookieRow> {
  const asked = rows.filter(({ role }) => role.role === "sign-in");
  return new Map(
    asked.flatMap((row) => row.lines.filter(({ identity }) => !identity.deletes).map((line) => [line, row] as const)),
  );
}

function isFailedReturn({ record, history }: AuditContext, exchange: Exchange): boolean {
  return isSignInReturn(record, exchange) && cookieTravel(exchange) === "carried" && !hasSignedIn(history, exchange);
}

function lostOn(context: AuditContext, departure: Departure, back: Exchange): readonly FindingSubject[] {
  const sent = back.cookie === null ? [] : parseCookieHeader(back.cookie);
  return departure.lines.flatMap(({ line, row }) => {
    const loss = lossOf(context, departure.exchange, { line, row }, back, sent);
    if (loss === null) return [];
    return [
      cookieSubject(row, {
        severity: "medium",
        confidence: row.role.confidence === "check" ? "check" : "likely",
        message: ruleText("sign-in-cookie-lost", loss, row.name, back.host),
        evidence: evidence([departure.exchange, back]),
      }),
    ];
  });
}

function lossOf(
  context: AuditContext,
  away: Exchange,
  { line, row }: Departure["lines"][number],
  back: Exchange,
  sent: ReturnType<typeof parseCookieHeader>,
): Loss | null {
  const same = sent.filter(({ name }) => lossyText(name) === row.name);
  const [first] = same;
  if (first !== undefined) return lossyText(first.value) !== line.identity.value && same.length > 1 ? "shadowed" : null;
  if (line.verdict.outcome === "rejected") return "refused";
  if (row.hostOnly ? back.host !== row.domain : !domainMatches(back.host, row.domain)) return "host";
  if (!pathMatches(pathOf(back.url), row.path)) return "path";
  const withheld = withheldFrom(context, back).some((one) => one.row === row && one.reason !== null);
  return withheld || row.state === "present" || away.id === back.id ? null : "gone";
}
