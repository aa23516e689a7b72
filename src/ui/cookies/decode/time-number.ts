const FROM = Date.UTC(2001, 8, 9);
const TO = Date.UTC(2100, 0, 1);
const NUMBER = /(?<!\d)\d{10}(?:\d{3})?(?!\d)/g;

export interface TimeNumber {
  readonly digits: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** Numbers in a text that could be times: seconds (10 digits) or milliseconds (13) of this century, at most four. */
export function timeNumbers(text: string): readonly TimeNumber[] {
  const digits = [...new Set(text.match(NUMBER) ?? [])];
  return digits
    .map((found) => ({ digits: found, time: found.length === 10 ? Number(found) * 1000 : Number(found) }))
    .filter(({ time }) => time >= FROM && time < TO)
    .slice(0, 4);
}
