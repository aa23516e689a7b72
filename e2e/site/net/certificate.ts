import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /**
   * Base64 SHA-256 of the public key, for Chromium's `--ignore-certificate-errors-spki-list`. With that flag the sites count
   * as faultless: they are cached and may have service workers, which a merely overlooked certificate error prevents.
   */
  readonly spki: string;
}

const NAMES = ["test", "example", "localhost"].flatMap((top) => [
  `*.${top}`,
  ...["shop", "flags", "ads", "stats", "sso"].flatMap((site) => [`${site}.${top}`, `*.${site}.${top}`]),
]);

/** Makes a certificate of its own for one run of the sites. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "shop.test" }], {
    algorithm: "sha256",
    keyType: "ec",
    extensions: [
      { name: "basicConstraints", cA: true },
      {
        name: "subjectAltName",
        altNames: [
          ...["localhost", ...NAMES].map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: "spki", format: "der" });
  return { key: made.private, cert: made.cert, spki: createHash("sha256").update(spki).digest("base64") };
}
