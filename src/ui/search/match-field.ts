import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { NOT_EXPLAINED } from "../../core/capture/verdict.ts";
import { typeText } from "../flow/text/type-text.ts";
import { compare } from "./compare.ts";
import { FIELD_VALUES, type FieldKey } from "./fields.ts";
import type { MatchContext } from "./match-context.ts";
import { isStatusCode, matchesStatus as matchesExchangeStatus } from "./match-status.ts";
import { matchesValue } from "./match-text.ts";
import type { Operator } from "./token.ts";

type Test = (row: CookieRow, value: string, context: MatchContext, operator: Operator) => boolean;

/** Other words that people use for a role. */
const ROLE_WORDS: Readonly<Record<string, string>> = { session: "login-session", login: "login-session" };

/** One test for each key; `value` is in lower case. */
export const FIELD_TESTS: Readonly<Record<FieldKey, Test>> = {
  name: (row, value) => row.name.toLowerCase().includes(value),
  value: (row, value, context) => matchesValue(row, value, context),
  domain: (row, value) => row.domain.toLowerCase().includes(value),
  path: (row, value) => row.path.toLowerCase().includes(value),
  role: (row, value) => row.role.role === (ROLE_WORDS[value] ?? value) || row.role.role.startsWith(value),
  party: (row, value) => row.party.startsWith(value),
  life: (row, value) => row.lifetime.startsWith(value),
  status: matchesStatus,
  to: (row, value, context) => context.carriers(row).some(({ url }) => url.toLowerCase().includes(value)),
  from: matchesSource,
  is: matchesState,
  samesite: (row, value) => (row.sameSite === "unspecified" ? "unset" : row.sameSite).startsWith(value),
  size: (row, value, _context, operator) => compare(row.size, Number(value), operator),
  missing: matchesMissing,
  withheld: (row, value, context) =>
    context.withheldFrom(row).some(({ url }) => holdsName(row, value) || url.toLowerCase().includes(value)),
  changed: (row, value, context) => matchesState(row, "changed", context) && holdsName(row, value),
  set: (row, value) => row.lines.length > 0 && holdsName(row, value),
  method: (row, value, context) => context.setExchange(row)?.method.toLowerCase().startsWith(value) ?? false,
  type: (row, value, context) => matchesType(context.setExchange(row)?.type, value),
  has: matchesHas,
  finding: (row, value) =>
    row.findings.some(({ rule, severity }) => severity === value || rule.toLowerCase().includes(value)),
};

function holdsName(row: CookieRow, value: string): boolean {
  return row.name.toLowerCase().includes(value);
}

function matchesType(type: string | undefined, value: string): boolean {
  return type !== undefined && (type.startsWith(value) || typeText(type).startsWith(value));
}

function matchesStatus(row: CookieRow, value: string, context: MatchContext, operator: Operator): boolean {
  if (isStatusCode(value)) {
    const exchange = context.setExchange(row);
    return exchange !== null && matchesExchangeStatus(exchange, value, operator);
  }
  if (value === "before") return row.setBy?.kind === "before";
  const { verdict } = row;
  if (row.state === value || verdict?.outcome === value) return true;
  return verdict?.reason !== NOT_EXPLAINED && verdict?.reason === value;
}

function matchesSource(row: CookieRow, value: string, context: MatchContext): boolean {
  if (row.setBy?.kind === "before") return "before".startsWith(value);
  if (row.setBy?.kind === "browser") return "browser".startsWith(value);
  if (row.setBy?.kind === "unattributed") return "script".startsWith(value) || "extension".startsWith(value);
  const exchange = context.setExchange(row);
  return exchange !== null && `${exchange.method} ${exchange.url}`.toLowerCase().includes(value);
}

function matchesState(row: CookieRow, value: string, context: MatchContext): boolean {
  switch (value) {
    case "secure":
      return row.secure;
    case "httponly":
      return row.httpOnly;
    case "partitioned":
      return row.partitioned;
    case "host-only":
      return row.hostOnly;
    case "masked":
      return context.masked(row);
    case "changed":
      return new Set(row.entry?.history.map(({ cookie }) => cookie.value)).size > 1;
    case "survivor":
      return row.survivor !== null;
    default:
      return false;
  }
}

/** Whether the word is something that a cookie can lack, and not the name of one that a request lacks. */
export function isLackable(value: string): boolean {
  return FIELD_VALUES.missing?.includes(value) ?? false;
}

/** The word for what the browser did otherwise than the rules say, or its beginning while it is typed. */
export function isDisagreement(value: string): boolean {
  return value !== "" && "disagreement".startsWith(value);
}

/** A flag that the cookie lacks, or the cookie that some request went without. */
function matchesMissing(row: CookieRow, value: string, context: MatchContext): boolean {
  switch (value) {
    case "secure":
      return !row.secure;
    case "httponly":
      return !row.httpOnly;
    case "samesite":
      return row.sameSite === "unspecified";
    case "partitioned":
      return !row.partitioned;
    default:
      return row.name.toLowerCase() === value && context.withheldFrom(row).length > 0;
  }
}

function matchesHas(row: CookieRow, value: string, context: MatchContext): boolean {
  if (isDisagreement(value)) return context.disagreesOn(row);
  if ("finding".startsWith(value) || value === "findings") return row.findings.length > 0;
  if ("history".startsWith(value)) return (row.entry?.history.length ?? 0) > 1;
  return "line".startsWith(value) && row.lines.length > 0;
}
