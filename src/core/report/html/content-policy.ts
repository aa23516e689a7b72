// biome-ignore lint/style/noRestrictedImports: a hash that is audited beats one of our own; it is pure as core is.
import { sha256 } from "@noble/hashes/sha2.js";
import { byteStringFromOctets } from "../../bytes/byte-string.ts";

/**
 * What the page may load: its one style sheet, known by its hash, and nothing else. A value that got past the escaping
 * would still find no script to run. https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function contentPolicy(style: string): string {
  const digest = btoa(byteStringFromOctets(sha256(new TextEncoder().encode(style))));
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
