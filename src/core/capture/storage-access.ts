import { lossyText } from "../bytes/byte-string.ts";
import type { Exchange } from "./exchange.ts";

const STATES = ["active", "inactive", "none"] as const;

/**
 * Whether the document that asks sees its cookies outside of any partition: `active` does, `inactive` may but has not
 * asked for them, `none` may not.
 */
export type StorageAccess = (typeof STATES)[number];

/**
 * What the browser itself said of it with the request; null where it says nothing. Storage Access Headers section 2,
 * https://privacycg.github.io/storage-access-headers/#sec-fetch-storage-access-header
 */
export function storageAccessOf({ headers }: Exchange): StorageAccess | null {
  const header = headers.find(([name]) => name === "sec-fetch-storage-access");
  const value = header && lossyText(header[1]).trim();
  return STATES.find((state) => state === value) ?? null;
}
