import type { ResourceType } from "../../../core/capture/event.ts";

/** The words of the Network panels for the types of webRequest, where they differ. */
const WORDS: Readonly<Record<string, string>> = {
  main_frame: "document",
  sub_frame: "iframe",
  xmlhttprequest: "fetch",
  imageset: "image",
  csp_report: "report",
};

/** A resource type as the Network panel of a browser calls it. */
export function typeText(type: ResourceType): string {
  return WORDS[type] ?? type.replaceAll("_", " ");
}
