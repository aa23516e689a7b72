import type { Operator } from "./token.ts";

/** Whether `number` stands to `limit` as the operator says; a colon asks for equality. */
export function compare(number: number, limit: number, operator: Operator): boolean {
  switch (operator) {
    case ">":
      return number > limit;
    case "<":
      return number < limit;
    case ">=":
      return number >= limit;
    case "<=":
      return number <= limit;
    default:
      return number === limit;
  }
}
