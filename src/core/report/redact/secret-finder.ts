/** Looks for many texts at once. */
export interface SecretFinder {
  /** The text with each occurrence of a secret replaced by what stands for it, the longest first. */
  replace(text: string): string;
  has(text: string): boolean;
}

const KEY = 4;

/** @param standIns what stands for each text; texts shorter than four characters are not looked for. */
export function secretFinder(standIns: ReadonlyMap<string, string>): SecretFinder {
  const byStart = new Map<string, string[]>();
  // Most places of a text begin no secret: two characters tell that without a look into the table.
  const begins = new Uint8Array(1 << 16);
  for (const secret of standIns.keys()) {
    if (secret.length < KEY) continue;
    const start = secret.slice(0, KEY);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [secret]);
    else known.push(secret);
    begins[pairAt(secret, 0)] = 1;
  }
  for (const secrets of byStart.values()) secrets.sort((one, other) => other.length - one.length);
  const secretAt = (text: string, at: number): string | undefined => {
    if (begins[pairAt(text, at)] === 0) return undefined;
    return byStart.get(text.slice(at, at + KEY))?.find((secret) => text.startsWith(secret, at));
  };
  const replace = (text: string): string => {
    let out = "";
    let from = 0;
    for (let at = 0; at + KEY <= text.length; at++) {
      const found = secretAt(text, at);
      if (found === undefined) continue;
      out += text.slice(from, at) + (standIns.get(found) ?? "");
      from = at + found.length;
      at = from - 1;
    }
    return from === 0 ? text : out + text.slice(from);
  };
  return { replace, has: (text) => replace(text) !== text };
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}
