import { redactUrl } from "../../../core/session/redact.ts";
import type { ValuesStore } from "../../stores/values-store.ts";

/** An address, its secrets masked unless values are shown. */
export function shownAddress(url: string, values: ValuesStore): string {
  return values.shown.value ? url : redactUrl(url, (secret) => `(${values.mask(secret)})`);
}
