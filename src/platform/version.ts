import { api } from "./api.ts";

/** Version of Jarscope, as its manifest has it. */
export function productVersion(): string {
  return api.runtime.getManifest().version;
}
