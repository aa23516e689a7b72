/**
 * Strings and Cookie headers of one segment, each written once. Reader and writer grow the same dictionary from the same
 * batches, so a writer can go on where an earlier life of the worker stopped.
 */
export interface Dictionary {
  readonly strings: string[];
  readonly stringIndex: Map<string, number>;
  /** Cookie headers as numbers of their `name=value` strings. */
  readonly headers: (readonly number[])[];
  readonly headerIndex: Map<string, number>;
}

export function emptyDictionary(): Dictionary {
  return { strings: [], stringIndex: new Map(), headers: [], headerIndex: new Map() };
}

/** Number of a string, added at the end where it is new. */
export function stringNumber(dictionary: Dictionary, text: string): number {
  const known = dictionary.stringIndex.get(text);
  return known ?? addString(dictionary, text);
}

export function addString(dictionary: Dictionary, text: string): number {
  const number = dictionary.strings.length;
  dictionary.strings.push(text);
  dictionary.stringIndex.set(text, number);
  return number;
}

export function addHeader(dictionary: Dictionary, pairs: readonly number[]): number {
  const number = dictionary.headers.length;
  dictionary.headers.push(pairs);
  dictionary.headerIndex.set(pairs.join(), number);
  return number;
}
