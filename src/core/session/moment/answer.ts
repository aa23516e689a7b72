import type { Exchange } from "../../capture/exchange.ts";
import { hasSignInWords, isSignInPage, type SignInPages } from "./access.ts";
import { type Attempt, isDocument } from "./attempt.ts";
import type { Answer } from "./draft.ts";
import { pathPurposes } from "./path-purpose.ts";

/** How the answer to an attempt looks by itself. `hops`: the attempt and the redirects after it. */
export function answerTo(attempt: Attempt, hops: readonly Exchange[], signInPages: SignInPages): Answer {
  const { exchange, kind } = attempt;
  const status = exchange.response?.status ?? 0;
  if (kind === "idp-refusal" || status >= 400) return "no";
  const last = hops.at(-1) ?? exchange;
  if (!isDocument(last)) return "open";
  const asksMore = pathPurposes(last.url, "end").has("second-factor");
  if (asksMore) return kind === "second-factor" ? "back-to-form" : "next-step";
  if (last === exchange && last.method === "GET") return "open";
  if (hasSignInWords(last.url)) return "back-to-form";
  return last === exchange || isSignInPage(last.url, signInPages) ? "back" : "open";
}
