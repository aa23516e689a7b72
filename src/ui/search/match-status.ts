import { cookieTravel, type Exchange } from "../../core/capture/exchange.ts";
import { compare } from "./compare.ts";
import type { Operator } from "./token.ts";

/** A status code, its beginning, or its class as `4xx`. */
const CODE = /^[1-5](?:\d{0,2}|xx?|\dx)$/;

export function isStatusCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether an exchange ended in a status, in a word for how it ended, or with a set line of an outcome. */
export function matchesStatus(exchange: Exchange, value: string, operator: Operator): boolean {
  const { response, end } = exchange;
  if (isStatusCode(value)) {
    if (operator !== ":") return response !== null && compare(response.status, Number(value), operator);
    return response !== null && String(response.status).startsWith(value.replaceAll("x", ""));
  }
  switch (value) {
    case "failed":
      return end?.how === "failed";
    case "redirect":
      return end?.how === "redirect";
    case "cached":
      return end !== null && cookieTravel(exchange) === "from-cache";
    default:
      return response?.setLines.some(({ verdict }) => verdict.outcome === value) ?? false;
  }
}
