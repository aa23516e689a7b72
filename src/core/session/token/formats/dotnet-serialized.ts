import { note } from "../note.ts";
import { wholePart } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** SerializationHeaderRecord: kind 0, root 1, header −1, version 1.0. [MS-NRBF] section 2.6.1 */
const SHAPE = /^AAEAAAD\/{5}AQAAAA[A-Za-z0-9+/]+={0,2}$/;

/** Object of BinaryFormatter of .NET. CWE-502 */
export const dotnetSerialized: TokenFormat = {
  id: "dotnet-serialized",
  product: ".NET",
  state: "client-readable",
  shape: "AAEAAAD/////AQAAAA… in base64",
  read: ({ text }) =>
    SHAPE.test(text)
      ? { confidence: "observed", parts: wholePart("payload", text), notes: [note("serialized"), note("unsigned")] }
      : null,
};
