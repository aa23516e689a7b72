import { isChallenge } from "../core/capture/challenge.ts";
import { numberField, textField } from "./fields.ts";

interface ChallengedRequests {
  /** Of onHeadersReceived. */
  answered(details: object): void;
  /** Of an event that comes after the headers: whether its answer is one that onHeadersReceived did not tell of. */
  ended(details: object): boolean;
}

/**
 * Knows the requests that wait for credentials. Chromium tells onHeadersReceived of the answer that demanded them, 401 or
 * 407, and sends the request again without a word: only onResponseStarted, or onBeforeRedirect, has the headers of what
 * came then. Firefox tells of each try by all events.
 * https://developer.chrome.com/docs/extensions/reference/api/webRequest#life_cycle_of_requests
 */
export function challengedRequests(): ChallengedRequests {
  const waiting = new Map<string | null, number | null>();
  return {
    answered(details) {
      const status = numberField(details, "statusCode");
      if (isChallenge(status)) waiting.set(textField(details, "requestId"), status);
      else waiting.delete(textField(details, "requestId"));
    },
    ended(details) {
      const id = textField(details, "requestId");
      const status = waiting.get(id);
      waiting.delete(id);
      return status !== undefined && status !== numberField(details, "statusCode");
    },
  };
}
