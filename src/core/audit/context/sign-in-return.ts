import type { Exchange } from "../../capture/exchange.ts";
import type { CaptureRecord } from "../../capture/record.ts";
import { returnNames } from "../../session/moment/form-purpose.ts";
import type { SessionHistory } from "../../session/track/session-track.ts";
import { registrableDomain } from "../../site/registrable-domain.ts";
import { isFromOtherSite } from "./address-parts.ts";

/** Fields of the answer of 3-D Secure, which no identity provider has. */
const PAYMENT_ANSWERS = ["PaRes", "cres"];

/** Whether a document is asked for by another site with the answer of a sign-in, by GET or by POST. */
export function isSignInReturn(record: CaptureRecord, exchange: Exchange): boolean {
  if (exchange.type !== "main_frame" && exchange.type !== "sub_frame") return false;
  return hasAnswer(exchange) && (isFromOtherSite(exchange) || isSentOnByOtherSite(record, exchange));
}

/** Whether the sign-in that an exchange is a step of let the person in, whatever did not come along. */
export function hasSignedIn({ moments }: SessionHistory, { id }: Exchange): boolean {
  return moments.some(
    ({ kind, outcome, steps }) => kind === "sign-in" && outcome === "succeeded" && steps.includes(id),
  );
}

function hasAnswer({ url, formFields }: Exchange): boolean {
  const names = new Set([...formFields, ...queryNames(url)]);
  return returnNames(names) !== null || PAYMENT_ANSWERS.some((name) => names.has(name));
}

function queryNames(url: string): readonly string[] {
  const start = url.indexOf("?");
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1).replace(/#.*/s, "")).keys()];
}

function isSentOnByOtherSite({ chains }: CaptureRecord, { requestId, order, host }: Exchange): boolean {
  const before = chains.get(requestId)?.findLast((hop) => hop.order < order);
  return before !== undefined && registrableDomain(before.host) !== registrableDomain(host);
}
