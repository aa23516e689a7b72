import { addHeader, type Dictionary, stringNumber } from "./dictionary.ts";
import { Malformed } from "./malformed.ts";

const SEPARATOR = "; ";

// Requests to two or three hosts alternate; their last headers are near enough to be worth a difference.
const LOOK_BACK = 8;

/**
 * A Cookie header as the number of an equal header of the segment, or as its difference to one: number, pairs kept at
 * its front, pairs kept at its back, and the pairs between.
 */
export type WrittenHeader = number | readonly number[];

export function writeCookieHeader(dictionary: Dictionary, header: string): WrittenHeader {
  const pairs = header.split(SEPARATOR).map((pair) => stringNumber(dictionary, pair));
  const known = dictionary.headerIndex.get(pairs.join());
  if (known !== undefined) return known;
  const best = nearest(dictionary, pairs);
  addHeader(dictionary, pairs);
  return [best.number, best.front, best.back, ...pairs.slice(best.front, pairs.length - best.back)];
}

export function readCookieHeader(dictionary: Dictionary, written: WrittenHeader): string {
  if (typeof written === "number") return text(dictionary, headerAt(dictionary, written));
  const [number, front, back, ...between] = written;
  if (number === undefined || front === undefined || back === undefined) throw new Malformed("cookie header");
  const base = number === -1 ? [] : headerAt(dictionary, number);
  const pairs = [...base.slice(0, front), ...between, ...base.slice(base.length - back)];
  addHeader(dictionary, pairs);
  return text(dictionary, pairs);
}

interface Nearest {
  readonly number: number;
  readonly front: number;
  readonly back: number;
}

function nearest(dictionary: Dictionary, pairs: readonly number[]): Nearest {
  let best: Nearest = { number: -1, front: 0, back: 0 };
  const newest = dictionary.headers.length - 1;
  for (let number = newest; number >= 0 && number > newest - LOOK_BACK; number--) {
    const base = dictionary.headers[number] ?? [];
    const shorter = Math.min(base.length, pairs.length);
    let front = 0;
    while (front < shorter && base[front] === pairs[front]) front++;
    let back = 0;
    while (back < shorter - front && base.at(-1 - back) === pairs.at(-1 - back)) back++;
    if (front + back > best.front + best.back) best = { number, front, back };
  }
  return best;
}

function headerAt(dictionary: Dictionary, number: number): readonly number[] {
  const header = dictionary.headers[number];
  if (!header) throw new Malformed("cookie header number");
  return header;
}

function text(dictionary: Dictionary, pairs: readonly number[]): string {
  return pairs.map((number) => stringAt(dictionary, number)).join(SEPARATOR);
}

export function stringAt(dictionary: Dictionary, number: unknown): string {
  const string = typeof number === "number" ? dictionary.strings[number] : undefined;
  if (string === undefined) throw new Malformed("string number");
  return string;
}
