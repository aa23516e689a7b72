import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { MatchContext } from "./match-context.ts";
import { FIELD_TESTS } from "./match-field.ts";
import { matchesText } from "./match-text.ts";
import type { Query, Term } from "./query.ts";

/** Whether a row fulfils every condition of a query. */
export function matchesQuery(row: CookieRow, query: Query, context: MatchContext): boolean {
  return query.terms.every((term) => matchesTerm(row, term, context) !== term.negated);
}

function matchesTerm(row: CookieRow, term: Term, context: MatchContext): boolean {
  if (term.kind === "text") return matchesText(row, term.value, context);
  return FIELD_TESTS[term.key](row, term.value, context, term.operator);
}
