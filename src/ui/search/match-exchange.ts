import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import { disagrees } from "../../core/capture/exchange-cookies.ts";
import { pathOf } from "../../core/site/url-parts.ts";
import { typeText } from "../flow/text/type-text.ts";
import { compare } from "./compare.ts";
import type { ExchangeMatchContext } from "./exchange-match-context.ts";
import type { FieldKey } from "./fields.ts";
import { FIELD_TESTS, isDisagreement, isLackable } from "./match-field.ts";
import { matchesStatus } from "./match-status.ts";
import { TOKEN_LENGTH } from "./match-text.ts";
import type { Query, Term } from "./query.ts";
import { tokenPlaces } from "./token-places.ts";

/** Whether an exchange fulfils every condition of a query. */
export function matchesExchange(exchange: Exchange, query: Query, context: ExchangeMatchContext): boolean {
  return query.terms.every((term) => matchesTerm(exchange, term, context) !== term.negated);
}

type FieldTerm = Extract<Term, { kind: "field" }>;
type Test = (exchange: Exchange, term: FieldTerm, context: ExchangeMatchContext) => boolean;

/** Keys that ask something of the exchange itself; all others ask it of the cookies that it carried or set. */
const TESTS: Readonly<Partial<Record<FieldKey, Test>>> = {
  name: (exchange, { value }, context) => namesOf(exchange, context).some((name) => name.includes(value)),
  value: (exchange, { value }, context) => holdsValue(exchange, value, context),
  domain: ({ host }, { value }) => host.includes(value),
  path: ({ url }, { value }) => pathOf(url).toLowerCase().includes(value),
  to: ({ url }, { value }) => url.toLowerCase().includes(value),
  from: ({ initiator }, { value }) => initiator?.toLowerCase().includes(value) ?? false,
  party: ({ party }, { value }) => party.startsWith(value),
  method: ({ method }, { value }) => method.toLowerCase().startsWith(value),
  type: ({ type }, { value }) => typeText(type).startsWith(value) || type.startsWith(value),
  status: (exchange, { value, operator }, context) =>
    matchesStatus(exchange, value, operator) || hasReason(exchange, value, context),
  size: ({ cookie }, { value, operator }) => compare(cookie?.length ?? 0, Number(value), operator),
  missing: (exchange, term, context) =>
    isLackable(term.value)
      ? someRow(exchange, term, context)
      : !context.carriedNames(exchange).some((name) => name.toLowerCase() === term.value),
  withheld: (exchange, { value }, context) =>
    context.cookies(exchange).some((one) => one.state === "withheld" && (value === "" || isNamed(one, value))),
  has: (exchange, term, context) =>
    isDisagreement(term.value) ? context.cookies(exchange).some(disagrees) : someRow(exchange, term, context),
  changed: ({ response }, { value }) =>
    response?.setLines.some(
      ({ identity, verdict }) =>
        ["stored", "updated", "deleted"].includes(verdict.outcome) && (value === "" || isNamed(identity, value)),
    ) ?? false,
  set: ({ response }, { value }) =>
    response?.setLines.some(({ identity }) => value === "" || isNamed(identity, value)) ?? false,
};

function matchesTerm(exchange: Exchange, term: Term, context: ExchangeMatchContext): boolean {
  if (term.kind === "text") {
    const wanted = term.value.toLowerCase();
    return (
      exchange.url.toLowerCase().includes(wanted) ||
      exchange.method.toLowerCase() === wanted ||
      namesOf(exchange, context).some((name) => name.includes(wanted)) ||
      (wanted.length >= TOKEN_LENGTH && tokenPlaces([exchange], term.value, 1).length > 0)
    );
  }
  const test = TESTS[term.key];
  return test === undefined ? someRow(exchange, term, context) : test(exchange, term, context);
}

function someRow(exchange: Exchange, { key, value, operator }: FieldTerm, context: ExchangeMatchContext): boolean {
  return context.rows(exchange).some((row: CookieRow) => FIELD_TESTS[key](row, value, context, operator));
}

/** Whether one of its set lines came to that end for a reason, be it the browser's or the engine's. */
function hasReason(exchange: Exchange, value: string, { cookies }: ExchangeMatchContext): boolean {
  if (!exchange.response?.setLines.some(({ verdict }) => verdict.reason !== null)) return false;
  return cookies(exchange).some(({ line, reason }) => line !== null && reason === value);
}

/** A cookie is named by its whole name, or by its beginning while it is typed. */
function isNamed({ name }: { readonly name: string }, value: string): boolean {
  return name.toLowerCase().startsWith(value);
}

function namesOf(exchange: Exchange, context: ExchangeMatchContext): readonly string[] {
  const set = exchange.response?.setLines.map(({ identity }) => identity.name) ?? [];
  return [...context.carriedNames(exchange), ...set].map((name) => name.toLowerCase());
}

/** A short text would find hidden values by chance, letter by letter: it looks into shown ones only. */
function holdsValue(exchange: Exchange, value: string, context: ExchangeMatchContext): boolean {
  if (!context.revealed && value.length < TOKEN_LENGTH) {
    return context.rows(exchange).some((row) => FIELD_TESTS.value(row, value, context, ":"));
  }
  return tokenPlaces([exchange], value, 1).length > 0;
}
