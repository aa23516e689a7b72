import type { HarEntry } from "./read-entry.ts";
import { headerText } from "./request-origin.ts";

/** Where an entry stands among those of its page. */
export interface PagePlace {
  /** The page has shown a document already. */
  readonly hasDocument: boolean;
  /** The page's title, in which Chromium writes its address. */
  readonly title: string;
}

/** Names of the network log of Chromium. https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-ResourceType */
const BY_CHROMIUM: Readonly<Record<string, string>> = {
  stylesheet: "stylesheet",
  image: "image",
  media: "media",
  font: "font",
  script: "script",
  xhr: "xmlhttprequest",
  fetch: "xmlhttprequest",
  eventsource: "xmlhttprequest",
  websocket: "websocket",
  ping: "ping",
  beacon: "beacon",
  "csp-violation-report": "csp_report",
};

/** https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header */
const BY_DESTINATION: Readonly<Record<string, string>> = {
  document: "main_frame",
  iframe: "sub_frame",
  frame: "sub_frame",
  script: "script",
  worker: "script",
  sharedworker: "script",
  serviceworker: "script",
  style: "stylesheet",
  image: "image",
  font: "font",
  audio: "media",
  video: "media",
  track: "media",
  websocket: "websocket",
  report: "csp_report",
  empty: "xmlhttprequest",
};

const BY_CONTENT: readonly (readonly [RegExp, string])[] = [
  [/^text\/css/, "stylesheet"],
  [/javascript|ecmascript/, "script"],
  [/^image\//, "image"],
  [/^(?:audio|video)\//, "media"],
  [/font/, "font"],
  [/json/, "xmlhttprequest"],
];

/** The type of a request by the names of the extension interface, from whatever the file tells about it. */
export function resourceType(entry: HarEntry, place: PagePlace): string {
  const { facts, requestHeaders } = entry;
  if (/^wss?:/i.test(facts.url)) return "websocket";
  const told = facts.resourceType?.toLowerCase() ?? "";
  const destination = BY_DESTINATION[headerText(requestHeaders, "sec-fetch-dest") ?? ""];
  if (told !== "document" && Object.hasOwn(BY_CHROMIUM, told)) return BY_CHROMIUM[told] ?? "other";
  if (destination !== undefined) return destination;
  if (told === "document" || asksForPage(entry)) return documentType(entry, place);
  if (told !== "") return "other";
  return headerText(requestHeaders, "x-requested-with") === null ? byContent(entry) : "xmlhttprequest";
}

/** Programs that were no browser do not say what they want: browsers ask for pages in this way. */
function asksForPage({ requestHeaders, mimeType, facts }: HarEntry): boolean {
  const accept = headerText(requestHeaders, "accept") ?? "";
  const answered = mimeType.startsWith("text/html") || (facts.status >= 300 && facts.status < 400);
  return accept.startsWith("text/html") && answered && facts.resourceType === null;
}

function documentType({ facts }: HarEntry, { hasDocument, title }: PagePlace): string {
  return !hasDocument || facts.url === title ? "main_frame" : "sub_frame";
}

function byContent({ mimeType }: HarEntry): string {
  return BY_CONTENT.find(([pattern]) => pattern.test(mimeType))?.[1] ?? "other";
}
