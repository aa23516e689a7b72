import { inflateSync } from "node:zlib";
import type { TokenTools } from "./token-format.ts";
import type { TokenReading } from "./token-reading.ts";

/** What a view hands in, made of Node's own zlib. */
export const TOOLS: TokenTools = {
  inflate: (octets) => {
    try {
      return inflateSync(octets, { maxOutputLength: 256 * 1024 });
    } catch {
      return null;
    }
  },
};

/** The text of a claim, or undefined. */
export function claimText(reading: TokenReading | null, path: string): string | undefined {
  return reading?.claims.find((found) => found.path === path)?.text;
}

/** The pieces of a value by the names of its parts. */
export function partTexts(value: string, reading: TokenReading | null): readonly (readonly [string, string])[] {
  return (reading?.parts ?? []).map(({ name, start, end }) => [name, value.slice(start, end)]);
}
