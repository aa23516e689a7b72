import type { DrawnRow } from "./layout/drawn-row.ts";
import type { Span } from "./layout/row-tops.ts";

/** The rows of the page visit that a row belongs to: from one navigation to the next. */
export function pageVisit(rows: readonly DrawnRow[], at: number): Span {
  const starts = (row: number): boolean => rows[row]?.kind === "navigation";
  let [first, end] = [Math.min(at, rows.length - 1), at + 1];
  while (first > 0 && !starts(first)) first -= 1;
  while (end < rows.length && !starts(end)) end += 1;
  return { first: Math.max(0, first), end: Math.min(end, rows.length) };
}

/** The rows of the redirects that an exchange's row belongs to. */
export function chainOf(rows: readonly DrawnRow[], at: number): Span {
  const joined = (row: number): boolean => {
    const found = rows[row];
    return found?.kind === "exchange" && found.joined;
  };
  let [first, end] = [at, at + 1];
  while (joined(first)) first -= 1;
  while (joined(end)) end += 1;
  return { first, end };
}
