import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";

/** What the drivers need to know of an unpacked extension. */
export interface ExtensionFacts {
  readonly path: string;
  readonly chromiumId: string;
  /** Undefined when the manifest has none; Firefox then makes one up. */
  readonly geckoId: string | undefined;
  readonly hasBackground: boolean;
}

/**
 * Reads an unpacked extension's manifest.
 *
 * @throws Error with one sentence, when the folder holds no readable manifest
 */
export async function readExtension(folder: string): Promise<ExtensionFacts> {
  let path: string;
  let manifest: unknown;
  try {
    path = await realpath(folder);
    manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
  } catch (cause) {
    throw new Error(`${folder} holds no extension: its manifest.json cannot be read. Build it first.`, { cause });
  }
  const gecko = field(field(manifest, "browser_specific_settings"), "gecko");
  const geckoId = field(gecko, "id");
  const key = field(manifest, "key");
  return {
    path,
    chromiumId: chromiumId(typeof key === "string" ? Buffer.from(key, "base64") : Buffer.from(path, "utf8")),
    geckoId: typeof geckoId === "string" ? geckoId : undefined,
    hasBackground: field(manifest, "background") !== undefined,
  };
}

/**
 * Chromium's id: the first 16 bytes of the SHA-256 of the public key, or without one of the folder's path, in hex
 * whose digits are moved to a to p (components/crx_file/id_util.cc).
 */
function chromiumId(source: Buffer): string {
  const hex = createHash("sha256").update(source).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
