import type { JarCookie } from "../capture/jar-cookie.ts";
import type { CaptureRecord } from "../capture/record.ts";

/** What the jar holds at the end of a record, in the order in which it was first seen. */
export function heldCookies(record: CaptureRecord): readonly JarCookie[] {
  return [...record.jar.values()].filter(({ present }) => present).map(({ cookie }) => cookie);
}
