import type { CaptureFact } from "../event.ts";

/**
 * How a field is written: `raw` as JSON, `text` and `texts` through the dictionary, `time` as microseconds after the
 * batch's base time, the rest each in its own compact form.
 */
export type FieldForm = "raw" | "text" | "texts" | "time" | "cookie-header" | "headers" | "cookie" | "cookies";

type FieldsOf<F extends CaptureFact> = readonly (readonly [Exclude<keyof F & string, "kind">, FieldForm])[];

type FieldTable = { readonly [K in CaptureFact["kind"]]: FieldsOf<Extract<CaptureFact, { kind: K }>> };

/** Fields of each kind of event, in the order in which they are written. A new field goes at the end. */
export const FIELDS: FieldTable = {
  request: [
    ["requestId", "text"],
    ["url", "text"],
    ["time", "time"],
    ["tabId", "raw"],
    ["frameId", "raw"],
    ["parentFrameId", "raw"],
    ["documentId", "text"],
    ["storeId", "text"],
    ["type", "text"],
    ["method", "text"],
    ["initiator", "text"],
    ["topUrl", "text"],
    ["cookie", "cookie-header"],
    ["headers", "headers"],
  ],
  response: [
    ["requestId", "text"],
    ["url", "text"],
    ["time", "time"],
    ["status", "raw"],
    ["statusLine", "text"],
    ["setCookie", "texts"],
    ["headers", "headers"],
  ],
  redirect: [
    ["requestId", "text"],
    ["url", "text"],
    ["time", "time"],
    ["to", "text"],
    ["fromCache", "raw"],
    ["ip", "text"],
  ],
  completed: [
    ["requestId", "text"],
    ["url", "text"],
    ["time", "time"],
    ["status", "raw"],
    ["fromCache", "raw"],
    ["ip", "text"],
  ],
  failed: [
    ["requestId", "text"],
    ["url", "text"],
    ["time", "time"],
    ["error", "text"],
    ["fromCache", "raw"],
  ],
  form: [
    ["requestId", "text"],
    ["url", "text"],
    ["time", "time"],
    ["fields", "texts"],
  ],
  "jar-found": [
    ["storeId", "text"],
    ["site", "text"],
    ["cookies", "cookies"],
  ],
  "jar-change": [
    ["cookie", "cookie"],
    ["removed", "raw"],
    ["cause", "text"],
  ],
  "jar-read": [
    ["storeId", "text"],
    ["sites", "texts"],
    ["began", "raw"],
    ["set", "cookies"],
    ["gone", "texts"],
    ["unreadable", "texts"],
  ],
  begin: [
    ["browser", "text"],
    ["version", "text"],
    ["tabId", "raw"],
    ["storeId", "text"],
    ["private", "raw"],
    ["salt", "text"],
  ],
  recording: [
    ["state", "text"],
    ["claims", "texts"],
  ],
  tab: [
    ["tabId", "raw"],
    ["openedBy", "raw"],
    ["url", "text"],
  ],
  "tab-closed": [["tabId", "raw"]],
  mark: [
    ["label", "text"],
    ["text", "text"],
  ],
  access: [["access", "text"]],
  dropped: [
    ["through", "text"],
    ["exchanges", "raw"],
    ["kept", "cookies"],
    ["sites", "texts"],
  ],
  imported: [
    ["creator", "text"],
    ["profile", "text"],
  ],
  judged: [
    ["exchangeId", "text"],
    ["index", "raw"],
    ["verdict", "raw"],
    ["cookie", "cookie"],
  ],
  transport: [
    ["page", "text"],
    ["counter", "raw"],
    ["lost", "raw"],
    ["entry", "raw"],
    ["url", "text"],
    ["method", "text"],
    ["status", "raw"],
    ["start", "time"],
    ["timings", "raw"],
    ["connectionId", "text"],
    ["port", "raw"],
    ["ip", "text"],
    ["httpVersion", "text"],
    ["resourceType", "text"],
    ["source", "text"],
    ["closes", "raw"],
    ["authorization", "text"],
    ["finished", "raw"],
    ["frameCount", "raw"],
    ["framesFrom", "raw"],
    ["frames", "raw"],
  ],
};

/** Kinds by number. The order is part of the written form. */
export const KINDS = Object.keys(FIELDS) as readonly CaptureFact["kind"][];
