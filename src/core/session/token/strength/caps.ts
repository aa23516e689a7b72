import type { Message } from "../../../message/message.ts";
import { because } from "../because.ts";
import { NO_CHANCE_BITS } from "./reductions.ts";

/** A bound of the whole, whatever its characters allow. */
export interface Cap {
  readonly bits: number;
  readonly because: Message;
}

/** Shannon's measure says nothing of shorter texts. */
const ENOUGH_CHARACTERS = 20;
/** Random text has more than 0.8 of what its length allows after the correction. */
const UNLIKE_RANDOM = 0.7;

/**
 * The sample entropy of one text. Of a short random text it lies below what the text holds, even with the correction for
 * small samples (Miller 1955), so it counts only where the text is clearly unlike a random one.
 *
 * @param bits bits a character of the alphabet
 */
export function shannonCap(text: string, bits: number): Cap | null {
  if (text.length < ENOUGH_CHARACTERS) return null;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = (counts.size - 1) / (2 * text.length * Math.LN2);
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  // Of n characters the sample entropy is at most log2 n, however large their set.
  if (entropy >= Math.min(bits, Math.log2(text.length)) * UNLIKE_RANDOM) return null;
  const all = Math.floor(entropy * text.length);
  return { bits: all, because: because("uneven", all) };
}

const NUMBER = /^(?:[0-9]{1,40}|[0-9a-f]{1,40})$/i;

/** Samples that are numbers close to each other: the next one is found by counting. In the order in which they were seen. */
export function counterCap(samples: readonly string[]): Cap | null {
  if (samples.length < 2 || !samples.every((sample) => NUMBER.test(sample))) return null;
  const decimal = samples.every((sample) => /^\d+$/.test(sample));
  const numbers = samples.map((sample) => BigInt(decimal ? sample : `0x${sample}`));
  const steps = numbers.slice(1).map((number, index) => distance(number, numbers[index] ?? 0n));
  const widest = Math.max(...steps.map(bitLength));
  const whole = Math.max(...samples.map((sample) => sample.length)) * (decimal ? Math.log2(10) : 4);
  if ((whole - widest) * steps.length < NO_CHANCE_BITS) return null;
  return { bits: widest, because: because("counter", widest) };
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one;
}

function bitLength(number: bigint): number {
  return number === 0n ? 0 : number.toString(2).length;
}
