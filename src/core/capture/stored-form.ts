import { byteStringFromText } from "../bytes/byte-string.ts";
import type { StoredCookie } from "../cookie/jar/stored-cookie.ts";
import type { JarCookie } from "./jar-cookie.ts";

/** A cookie of the browser as the engine wants it; `created` in milliseconds since 1970. What nobody tells is left open. */
export function storedForm(cookie: JarCookie, created: number): StoredCookie {
  return {
    ...cookie,
    name: byteStringFromText(cookie.name),
    value: byteStringFromText(cookie.value),
    path: byteStringFromText(cookie.path),
    sameSite: cookie.sameSite === "unspecified" ? null : cookie.sameSite,
    priority: null,
    created,
    order: 0,
    lastAccess: created,
  };
}
