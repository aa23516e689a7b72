import { fact } from "../claim.ts";
import { base64Octets, hexText } from "../encoding/octets.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import type { TokenFormat } from "../token-format.ts";

/** Magic number 09 F0 C9 F0, then the key's id as a GUID. */
const SHAPE = /^CfDJ8[\w+/-]{21,}={0,2}$/;
const HEAD = 20;
const CHUNKS = /^chunks[-:](\d{1,2})$/;
const CHUNK_NAME = /C\d{1,2}$/;

/**
 * Payload of ASP.NET Core data protection: authentication, antiforgery and session cookies.
 * https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details
 */
export const aspnetCore: TokenFormat = {
  id: "aspnet-core",
  product: "ASP.NET Core Data Protection",
  state: "client-sealed",
  shape: "CfDJ8SEALED in base64url; `chunks-2` where it is spread over cookies C1, C2",
  read: ({ text, name }) => {
    const chunks = CHUNKS.exec(text)?.[1];
    if (chunks !== undefined) {
      return { confidence: "observed", parts: partsOf([["header", text.length]]), notes: [note("chunks", chunks)] };
    }
    if (!SHAPE.test(text)) return null;
    // 27 characters hold the 20 octets in front; a chunk may end inside a group of four.
    const head = base64Octets(text.slice(0, 28))?.subarray(0, HEAD);
    return {
      confidence: "observed",
      parts: partsOf([
        ["header", 27],
        ["ciphertext", text.length - 27],
      ]),
      claims: head === undefined || head.length < HEAD ? [] : [fact("key-id", guid(head.subarray(4)))],
      notes: [note("sealed"), ...(CHUNK_NAME.test(name) ? [note("chunk")] : [])],
    };
  },
};

/** A GUID keeps its first three fields with the lowest octet first. */
function guid(octets: Uint8Array): string {
  const field = (start: number, end: number): string => hexText(octets.slice(start, end).reverse());
  return [field(0, 4), field(4, 6), field(6, 8), hexText(octets.slice(8, 10)), hexText(octets.slice(10, 16))].join("-");
}
