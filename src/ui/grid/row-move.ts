/** The row that a key leads to, or null for a key that moves nothing. `page` is how many rows fit the view. */
export function rowMove(key: string, index: number, count: number, page: number): number | null {
  const target = targetOf(key, index, count, Math.max(1, page - 1));
  return target === null || count === 0 ? null : Math.max(0, Math.min(count - 1, target));
}

function targetOf(key: string, index: number, count: number, page: number): number | null {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "PageDown":
      return index + page;
    case "PageUp":
      return index - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The nearest row that can be selected, looked for from `index` in one direction first and then in the other. */
export function stopFrom(index: number, direction: 1 | -1, count: number, divides: (index: number) => boolean): number {
  for (const step of [direction, -direction]) {
    for (let at = index; at >= 0 && at < count; at += step) if (!divides(at)) return at;
  }
  return index;
}
