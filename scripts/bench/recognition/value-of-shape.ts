import type { Shape } from "./labelled-cookie.ts";

const ALPHABETS: Readonly<Record<string, string>> = {
  hex: "0123456789abcdef",
  HEX: "0123456789ABCDEF",
  digits: "0123456789",
  base36: "0123456789abcdefghijklmnopqrstuvwxyz",
  base62: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
};

type Draw = (alphabet: string, length: number) => string;

const FORMS: Readonly<Record<string, (draw: Draw) => string>> = {
  uuid: (draw) => `${draw("hex", 8)}-${draw("hex", 4)}-4${draw("hex", 3)}-a${draw("hex", 3)}-${draw("hex", 12)}`,
  jwt: (draw) => `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsImp0aSI6Ij${draw("base62", 40)}.${draw("base64url", 43)}`,
  jwe: (draw) =>
    `eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..${draw("base64url", 16)}.${draw("base64url", 200)}.${draw("base64url", 22)}`,
  dataprotection: (draw) => `CfDJ8${draw("base64url", 200)}`,
  itsdangerous: (draw) => `eyJ1c2VyIjo0Mn0.${draw("base64url", 6)}.${draw("base64url", 27)}`,
  express: (draw) => `s%3A${draw("base64url", 32)}.${draw("base64url", 43)}`,
  iron: (draw) =>
    `Fe26.2**${draw("hex", 64)}*${draw("base64url", 22)}*${draw("base64url", 120)}**${draw("hex", 64)}*${draw("base64url", 43)}`,
  rails: (draw) => `${draw("base62", 180)}%3D%3D--${draw("base62", 16)}--${draw("base62", 22)}%3D%3D`,
  laravel: (draw) => `eyJpdiI6Ij${draw("base62", 200)}%3D`,
  json64: (draw) => `eyJpZCI6Ij${draw("base62", 90)}In0=`,
  phoenix: (draw) => `SFMyNTY.g3QAAAAB${draw("base64url", 90)}.${draw("base64url", 43)}`,
  wordpress: (draw) => `ada%7C1765027051%7C${draw("base62", 43)}%7C${draw("hex", 64)}`,
};

/** A value of the shape, the same for the same name: no recorded secret stands in the corpus. */
export function valueOfShape(shape: Shape, name: string): string {
  if (shape.startsWith(": ")) return shape.slice(2);
  const draw = drawing(seedOf(name));
  const form = FORMS[shape];
  if (form) return form(draw);
  const [alphabet = "", length = ""] = shape.split(" ");
  if (!ALPHABETS[alphabet] || !/^\d+$/.test(length)) throw new RangeError(`${name} has the unknown shape ${shape}.`);
  return draw(alphabet, Number(length));
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A small generator (xorshift) is random enough to look like a token. */
function drawing(seed: number): Draw {
  let state = seed || 1;
  return (name, length) => {
    const alphabet = ALPHABETS[name] ?? "";
    let out = "";
    while (out.length < length) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      out += alphabet[(state >>> 8) % alphabet.length] ?? "";
    }
    return out;
  };
}
