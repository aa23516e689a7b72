import { api } from "./api.ts";
import { challengedRequests } from "./challenged.ts";
import { objectField } from "./fields.ts";
import {
  completedFact,
  failedFact,
  formFact,
  redirectFact,
  requestFact,
  responseFact,
  type TabFact,
  type WireFact,
} from "./web-request-facts.ts";

// Our own pages would be reported for <all_urls>, hence the schemes one by one.
const URLS = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"];

// Only these can post a form; every listener costs time for every request that it hears of.
const FORM_TYPES = ["main_frame", "sub_frame", "xmlhttprequest"] as const;

// What people are asked for credentials for; the headers of every answer a second time would be a price for nothing.
const DOCUMENTS = ["main_frame", "sub_frame"] as const;

type Hear = (fact: TabFact<WireFact>) => void;

/** Listeners that tell the whole story of every request. */
export interface WireListeners {
  add(): void;
  remove(): void;
}

/**
 * Makes the listeners, without adding them. `add` and `remove` may be called any number of times. https://developer.chrome.com/docs/extensions/reference/api/webRequest
 */
export function wireListeners(hear: Hear): WireListeners {
  const say = (fact: TabFact<WireFact> | null): void => {
    if (fact) hear(fact);
  };
  const onForm = (details: object): undefined => say(formFact(details)) as undefined;
  const onRequest = (details: object): void => say(requestFact(details));
  const challenged = challengedRequests();
  const onResponse = (details: object): undefined => {
    challenged.answered(details);
    return say(responseFact(details)) as undefined;
  };
  const onStarted = (details: object): void => {
    if (challenged.ended(details)) say(responseFact(details));
  };
  const onRedirect = (details: object): void => {
    onStarted(details);
    say(redirectFact(details));
  };
  const onCompleted = (details: object): void => {
    challenged.ended(details);
    say(completedFact(details));
  };
  const onFailed = (details: object): void => {
    challenged.ended(details);
    say(failedFact(details));
  };
  const { webRequest } = api;
  let added = false;
  return {
    add() {
      if (added) return;
      added = true;
      webRequest.onBeforeRequest.addListener(onForm, { urls: URLS, types: [...FORM_TYPES] }, ["requestBody"]);
      webRequest.onSendHeaders.addListener(onRequest, { urls: URLS }, [
        "requestHeaders",
        ...extra("OnSendHeadersOptions"),
      ]);
      webRequest.onHeadersReceived.addListener(onResponse, { urls: URLS }, [
        "responseHeaders",
        ...extra("OnHeadersReceivedOptions"),
      ]);
      webRequest.onBeforeRedirect.addListener(onRedirect, { urls: URLS }, lateHeaders("OnBeforeRedirectOptions"));
      const startedHeaders = lateHeaders("OnResponseStartedOptions");
      if (startedHeaders.length > 0) {
        webRequest.onResponseStarted.addListener(onStarted, { urls: URLS, types: [...DOCUMENTS] }, startedHeaders);
      }
      webRequest.onCompleted.addListener(onCompleted, { urls: URLS });
      webRequest.onErrorOccurred.addListener(onFailed, { urls: URLS });
    },
    remove() {
      added = false;
      webRequest.onBeforeRequest.removeListener(onForm);
      webRequest.onSendHeaders.removeListener(onRequest);
      webRequest.onHeadersReceived.removeListener(onResponse);
      webRequest.onBeforeRedirect.removeListener(onRedirect);
      webRequest.onResponseStarted.removeListener(onStarted);
      webRequest.onCompleted.removeListener(onCompleted);
      webRequest.onErrorOccurred.removeListener(onFailed);
    },
  };
}

/** Only Chromium, which alone needs them, offers extra headers here: see `challengedRequests`. */
function lateHeaders(options: string): ("responseHeaders" | "extraHeaders")[] {
  const extraHeaders = extra(options);
  return extraHeaders.length === 0 ? [] : ["responseHeaders", ...extraHeaders];
}

/** Chromium hides Cookie and Set-Cookie without this option; Firefox refuses it. */
function extra(options: string): readonly "extraHeaders"[] {
  const known = objectField(api.webRequest, options);
  return known && Object.values(known).includes("extraHeaders") ? ["extraHeaders"] : [];
}
