import { byteStringFromText } from "../bytes/byte-string.ts";
import { fingerprint } from "./fingerprint.ts";
import { looksSecret } from "./looks-secret.ts";
import type { Role, RoleVerdict } from "./role.ts";

/** Whoever has such a value can act for the person, or take part in their sign-in. */
const SECRET: ReadonlySet<Role> = new Set<Role>(["login-session", "remember", "sign-in", "csrf"]);

/** Made to be read: what somebody chose. A guess about the name alone is not enough to show a long random value. */
const READABLE: ReadonlySet<Role> = new Set<Role>(["preference", "consent"]);

/** Whether views and exports show the fingerprint in place of the value, until the person asks for values. */
export function isMasked(verdict: RoleVerdict, value: string): boolean {
  if (value === "") return false;
  if (SECRET.has(verdict.role)) return true;
  if (READABLE.has(verdict.role) && verdict.confidence !== "check") return false;
  return looksSecret(value);
}

/** Length in octets and fingerprint, for example `32 · k7f2`. */
export function maskText(salt: string, value: string): string {
  return `${byteStringFromText(value).length} · ${fingerprint(salt, value)}`;
}
