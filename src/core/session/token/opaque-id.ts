import type { Message } from "../../message/message.ts";
import type { Confidence } from "../role.ts";
import { type Piece, partsOf } from "./part.ts";
import type { FormatReading } from "./token-format.ts";

/** An id that means something on the server only, and perhaps what stands behind it. */
export function opaqueId(
  id: string,
  confidence: Confidence,
  behind: readonly Piece[] = [],
  notes: readonly Message[] = [],
): FormatReading {
  return { confidence, parts: partsOf([["id", id.length, id], ...behind]), notes };
}
