import { type OctetReader, octetReader } from "./octet-reader.ts";

/** Values in a dump that are read, and objects inside each other. */
const MOST_VALUES = 2000;
const DEEPEST = 32;

/** Marshal begins with its version, 4.8 since Ruby 1.8. */
export function isMarshal(octets: Uint8Array): boolean {
  return octets.length > 2 && octets[0] === 4 && octets[1] === 8;
}

/**
 * The plain values of a Ruby object dump as JSON would have them; an object becomes its class name and its variables.
 * Undefined where it is broken or holds what is not known here. https://docs.ruby-lang.org/en/master/marshal_rdoc.html
 */
export function readMarshal(octets: Uint8Array): unknown {
  try {
    return new Marshal(octetReader(octets, 2)).value(0);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Links would turn a small dump into a large text, or into one without end. */
const LONGEST_LINKED = 64;

function linked(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, LONGEST_LINKED);
  return typeof value === "number" ? value : "…";
}

class Unreadable extends Error {}

class Marshal {
  readonly #from: OctetReader;
  readonly #symbols: string[] = [];
  readonly #objects: unknown[] = [];
  #values = 0;

  constructor(from: OctetReader) {
    this.#from = from;
  }

  value(depth: number): unknown {
    this.#values += 1;
    if (depth > DEEPEST || this.#values > MOST_VALUES) throw new Unreadable();
    const type = this.#from.text(1);
    switch (type) {
      case "0":
        return null;
      case "T":
        return true;
      case "F":
        return false;
      case "i":
        return this.#int();
      case ":":
      case ";":
        return this.#symbol(type);
      case '"':
        return this.#kept(this.#text());
      case "f":
        return this.#kept(Number(this.#text()));
      case "@":
        return linked(this.#objects[this.#int()]);
      case "I":
        return this.#withVariables(depth);
      case "[":
        return this.#list(depth);
      case "{":
        return this.#hash(depth);
      case "o":
        return this.#object(depth);
      case "l":
        return this.#bignum();
      default:
        throw new Unreadable();
    }
  }

  #kept<V>(value: V): V {
    this.#objects.push(value);
    return value;
  }

  #octet(): number {
    const octet = this.#from.octet();
    if (octet === null) throw new Unreadable();
    return octet;
  }

  #text(): string {
    const text = this.#from.text(this.#int());
    if (text === null) throw new Unreadable();
    return text;
  }

  /** Small numbers are in the first octet, moved by five; otherwise it is the count of octets that follow, lowest first. */
  #int(): number {
    const first = (this.#octet() << 24) >> 24;
    if (first === 0) return 0;
    if (first > 4) return first - 5;
    if (first < -4) return first + 5;
    let number = 0;
    for (let index = 0; index < Math.abs(first); index++) number += this.#octet() * 256 ** index;
    return first > 0 ? number : number - 256 ** -first;
  }

  #symbol(type: string | null): string {
    if (type === ";") return this.#symbols[this.#int()] ?? "";
    if (type !== ":") throw new Unreadable();
    const name = this.#text();
    this.#symbols.push(name.slice(0, LONGEST_LINKED));
    return name;
  }

  /** Instance variables of a string say its encoding, which is UTF-8 or is not shown anyway. */
  #withVariables(depth: number): unknown {
    const value = this.value(depth + 1);
    for (let left = this.#int(); left > 0; left--) {
      this.#symbol(this.#from.text(1));
      this.value(depth + 1);
    }
    return value;
  }

  #list(depth: number): unknown {
    const list: unknown[] = this.#kept([]);
    for (let left = this.#int(); left > 0; left--) list.push(this.value(depth + 1));
    return list;
  }

  #hash(depth: number): unknown {
    const entries: [string, unknown][] = [];
    // Its place in the list of objects is before what it holds.
    const place = this.#objects.push(null) - 1;
    for (let left = this.#int(); left > 0; left--) {
      const key = this.value(depth + 1);
      entries.push([typeof key === "string" ? key : JSON.stringify(key), this.value(depth + 1)]);
    }
    const hash = Object.fromEntries(entries);
    this.#objects[place] = hash;
    return hash;
  }

  #object(depth: number): unknown {
    const place = this.#objects.push(null) - 1;
    const entries: [string, unknown][] = [["class", this.#symbol(this.#from.text(1))]];
    for (let left = this.#int(); left > 0; left--) {
      entries.push([this.#symbol(this.#from.text(1)), this.value(depth + 1)]);
    }
    const object = Object.fromEntries(entries);
    this.#objects[place] = object;
    return object;
  }

  #bignum(): unknown {
    const sign = this.#from.text(1);
    const octets = this.#from.octets(this.#int() * 2);
    if (octets === null) throw new Unreadable();
    const digits = [...octets].reverse().reduce((number, octet) => number * 256n + BigInt(octet), 0n);
    return this.#kept(`${sign === "-" ? "-" : ""}${digits}`);
  }
}
