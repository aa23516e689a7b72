/**
 * Places marks along a line so that none covers another and none leaves it: each as near to where it belongs as the order
 * allows. `wanted` in CSS pixels, ascending; the result has the same length and order. Where the line is too short for the
 * gap, the marks share it evenly.
 */
export function placeMarks(wanted: readonly number[], length: number, gap: number): readonly number[] {
  const count = wanted.length;
  if (count < 2) return wanted.map((place) => clamp(place, length));
  const step = Math.min(gap, length / (count - 1));
  const places: number[] = [];
  for (const place of wanted) {
    const before = places.at(-1);
    places.push(before === undefined ? clamp(place, length) : Math.max(clamp(place, length), before + step));
  }
  for (let index = count - 1, most = length; index >= 0; index -= 1, most -= step) {
    places[index] = Math.min(places[index] ?? 0, Math.max(0, most));
  }
  return places;
}

function clamp(place: number, length: number): number {
  return Math.min(length, Math.max(0, place));
}
