import { api } from "./api.ts";

/** Address of a page of the extension. */
export function pageUrl(path: string): string {
  return api.runtime.getURL(path);
}
