/** Values that are read, and arrays and objects inside each other. */
const MOST_VALUES = 2000;
const DEEPEST = 32;

/**
 * What `serialize()` of PHP wrote, as JSON would have it; an object becomes its class name and its properties. Undefined
 * where it is broken. https://www.php.net/manual/function.serialize.php
 */
export function readPhp(octets: Uint8Array): unknown {
  // Lengths count octets: one character for each keeps places right, and text is put together at the end.
  const text = Array.from(octets, (octet) => String.fromCharCode(octet)).join("");
  let at = 0;
  let values = 0;

  const match = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) throw new Unreadable();
    at = pattern.lastIndex;
    return found;
  };
  const string = (): string => {
    const length = Number(match(/s:(\d{1,9}):"/y)[1]);
    const found = octets.subarray(at, at + length);
    at += length;
    match(/"/y);
    return new TextDecoder().decode(found);
  };
  const entries = (count: number, depth: number): [string, unknown][] => {
    const found: [string, unknown][] = [];
    for (let left = count; left > 0; left--) found.push([String(value(depth + 1)), value(depth + 1)]);
    match(/\}/y);
    return found;
  };
  const value = (depth: number): unknown => {
    values += 1;
    if (depth > DEEPEST || values > MOST_VALUES) throw new Unreadable();
    switch (text[at]) {
      case "N":
        match(/N;/y);
        return null;
      case "b":
        return match(/b:([01]);/y)[1] === "1";
      case "i":
        return Number(match(/i:(-?\d{1,20});/y)[1]);
      case "d":
        return Number(match(/d:(-?[\d.]{1,30}(?:E[+-]?\d{1,3})?);/y)[1]);
      case "r":
      case "R":
        match(/[rR]:\d{1,9};/y);
        return "…";
      case "a":
        return Object.fromEntries(entries(Number(match(/a:(\d{1,6}):\{/y)[1]), depth));
      case "O": {
        const [, name = "", count] = match(/O:\d{1,5}:"([\w\\]{1,200})":(\d{1,6}):\{/y);
        // Private and protected names carry their class or a star between zero octets.
        const properties = entries(Number(count), depth).map(([key, one]) => [key.replace(/^\0[^\0]*\0/, ""), one]);
        return { class: name, ...Object.fromEntries(properties) };
      }
      default: {
        const found = string();
        match(/;/y);
        return found;
      }
    }
  };

  try {
    return value(0);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}
