import { claimsOf } from "../claim.ts";
import { jsonObject, prettyJson } from "../encoding/json.ts";
import { base64Octets } from "../encoding/octets.ts";
import { base64Utf8, isReadable, utf8Text } from "../encoding/text.ts";
import { note } from "../note.ts";
import { partsOf } from "../part.ts";
import { REGISTERED_CLAIMS } from "../registered-claims.ts";
import { timeOf } from "../time-of.ts";
import type { FormatReading, TokenFormat } from "../token-format.ts";

const SHAPE = /^(v[1-4])\.(local|public)\.([\w-]+)(?:\.([\w-]+))?$/;

/** Octets of the signature at the end of a public token. PASETO specification, "Version1" to "Version4". */
const SIGNATURE: Readonly<Record<string, number>> = { v1: 256, v2: 64, v3: 96, v4: 64 };

/** Platform-agnostic security token. https://github.com/paseto-standard/paseto-spec */
export const paseto: TokenFormat = {
  id: "paseto",
  product: null,
  state: "client-readable",
  shape: "v4.public.PAYLOAD.FOOTER, v4.local.SEALED",
  read: ({ text }) => {
    const [, version = "", purpose = "", body = "", footer] = SHAPE.exec(text) ?? [];
    if (version === "") return null;
    const head = version.length + purpose.length + 1;
    const footerText = footer === undefined ? null : readable(base64Utf8(footer));
    const footerClaims = claimsOf(jsonObject(footerText) ?? {}, { prefix: "footer." }).filter(
      ({ path }) => path !== "footer.",
    );
    if (purpose === "local") {
      return {
        confidence: "observed",
        state: "client-sealed",
        parts: partsOf([
          ["header", head],
          [null, 1],
          ["ciphertext", body.length],
          [null, 1],
          ["footer", footer?.length ?? 0, footerText],
        ]),
        claims: footerClaims,
        notes: [note("sealed")],
      };
    }
    return readPublic(version, body, [head, footer?.length ?? 0, footerText], footerClaims);
  },
};

function readPublic(
  version: string,
  body: string,
  [head, footer, footerText]: readonly [number, number, string | null],
  footerClaims: NonNullable<FormatReading["claims"]>,
): FormatReading | null {
  const octets = base64Octets(body);
  const signature = SIGNATURE[version] ?? 64;
  if (octets === null || octets.length <= signature) return null;
  const payloadText = utf8Text(octets.subarray(0, octets.length - signature));
  const payload = jsonObject(payloadText);
  // Where the payload ends inside a group of four characters, the character counts as signature.
  const payloadLength = Math.floor(((octets.length - signature) * 4) / 3);
  return {
    confidence: "observed",
    parts: partsOf([
      ["header", head],
      [null, 1],
      ["payload", payloadLength, payload === null ? readable(payloadText) : prettyJson(payload)],
      ["signature", body.length - payloadLength],
      [null, 1],
      ["footer", footer, footerText],
    ]),
    claims: [
      ...(payload === null ? [] : claimsOf(payload, { registered: REGISTERED_CLAIMS }).map(withTime)),
      ...footerClaims,
    ],
    notes: [note("signature-not-checked"), note("payload-readable")],
    issuedAt: timeOf("iat", payload?.["iat"]),
    expiresAt: timeOf("exp", payload?.["exp"]),
  };
}

/** Times are dates in text here. PASETO specification, "Payload Processing". */
function withTime<C extends { readonly path: string; readonly text: string }>(
  found: C,
): C & { readonly time: number | null } {
  return { ...found, time: timeOf(found.path, found.text) };
}

function readable(text: string | null): string | null {
  return text !== null && isReadable(text) ? text : null;
}
