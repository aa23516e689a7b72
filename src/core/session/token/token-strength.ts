import { valueShape } from "../value-shape.ts";
import { because } from "./because.ts";
import { type Cap, counterCap, shannonCap } from "./strength/caps.ts";
import { knownBits } from "./strength/known-bits.ts";
import { fixedPositions, type Reduction, repetition, runs, timestamps } from "./strength/reductions.ts";
import type { TokenPart, TokenReading, TokenStrength } from "./token-reading.ts";

/** Samples beyond this add time and no knowledge. */
const MOST_SAMPLES = 200;
const LONGEST = 8192;

/** Parts that only their maker knows. Everything else is public, or follows from something that is. */
const SECRET_PARTS = ["id", "random", "counter"];

/**
 * An upper bound of what guessing a token costs.
 *
 * @param values the values that were seen of one token, oldest first; the last one is that of `reading`
 * @param reading what `readToken` said of the last value; null for an unknown form
 * @param now milliseconds since 1970
 */
export function tokenStrength(values: readonly string[], reading: TokenReading | null, now: number): TokenStrength {
  const samples = [...new Set(values)].slice(-MOST_SAMPLES).map((value) => value.slice(0, LONGEST));
  const strength = { samples: samples.length };
  if (reading?.state === "client-sealed") return { ...strength, bitsAtMost: null, because: [because("sealed")] };
  if (reading?.state === "client-readable") return { ...strength, ...forgery(samples.at(-1) ?? "", reading) };
  return { ...strength, ...guessing(samples, reading, now) };
}

type Bound = Pick<TokenStrength, "bitsAtMost" | "because">;

/** Of what everybody can read, only the signature keeps others from making their own. */
function forgery(value: string, reading: TokenReading): Bound {
  const signature = reading.parts.find(({ name }) => name === "signature");
  const none = reading.notes.some(({ key }) => key === "token_note_alg_none");
  const beside = reading.notes.some(({ key }) => key === "token_note_signed_beside");
  if (beside) return { bitsAtMost: null, because: [because("signed-beside")] };
  if (signature === undefined || none) return { bitsAtMost: 0, because: [because("readable")] };
  const text = value.slice(signature.start, signature.end);
  const bits = valueShape(decodeSigns(text)).bitsAtMost;
  return { bitsAtMost: bits, because: [because("signature", bits)] };
}

function guessing(samples: readonly string[], reading: TokenReading | null, now: number): Bound {
  const secrets = samples.map((sample, index) =>
    secretOf(sample, index === samples.length - 1 ? reading?.parts : undefined, reading),
  );
  const secret = secrets.at(-1) ?? "";
  // The alphabet is that of the format, so that a sample without digits does not shrink it.
  const shape = valueShape(secrets.join(""));
  const each = shape.length === 0 ? 0 : shape.bitsAtMost / shape.length;
  const all = Math.floor(secret.length * each + 1e-9);
  const known = reading === null ? null : knownBits(reading, secret);
  const reasons = [known?.because ?? because("alphabet", secret.length, shape.alphabet, all)];
  if (secret.length < (samples.at(-1) ?? "").length && known === null) reasons.push(because("public-parts"));

  const newestFirst = [...secrets].reverse();
  const reductions = [
    fixedPositions(newestFirst, each),
    timestamps(secret, now),
    runs(secret, each),
    repetition(secret),
  ].filter((found): found is Reduction => found !== null);
  const free = new Set(reductions.flatMap(({ positions }) => [...positions]));
  const left = Math.floor((secret.length - free.size) * each + 1e-9);
  reductions.sort((one, other) => one.positions.size - other.positions.size);
  const lowering = [...reasons, ...reductions.map((found) => found.because)];
  return capped(Math.min(known?.bits ?? all, left), lowering, [shannonCap(secret, each), counterCap(secrets)]);
}

function capped(bits: number, reasons: Bound["because"], caps: readonly (Cap | null)[]): Bound {
  const lower = caps
    .filter((cap): cap is Cap => cap !== null && cap.bits < bits)
    .sort((one, other) => other.bits - one.bits);
  return {
    bitsAtMost: Math.min(bits, ...lower.map((cap) => cap.bits)),
    because: [...reasons, ...lower.map((cap) => cap.because)],
  };
}

/** The parts of a sample that are secret. Where an older sample is as long, its parts are taken to stand where the newest has them. */
function secretOf(sample: string, own: readonly TokenPart[] | undefined, reading: TokenReading | null): string {
  const parts = own ?? reading?.parts ?? [];
  const end = Math.max(0, ...parts.map((part) => part.end));
  const secret = parts.filter(({ name }) => SECRET_PARTS.includes(name));
  const text =
    secret.length === 0 || end > sample.length
      ? sample
      : secret.map((part) => sample.slice(part.start, part.end)).join("");
  return reading?.format.startsWith("uuid-") ? text.replace(/[-{}]/g, "") : decodeSigns(text);
}

/** Base64 in percent-encoding is no longer than it was before. */
function decodeSigns(text: string): string {
  return text.replace(/%(2B|2F|3D)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
