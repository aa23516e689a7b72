/** Rows `[first, end)`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * Where rows of different heights stand: sums made once, then any place is found in as many steps as the number of rows
 * has binary digits. Lengths are CSS pixels.
 */
export class RowTops {
  readonly #tops: Float64Array;

  constructor(heights: Iterable<number>, count: number) {
    this.#tops = new Float64Array(count + 1);
    let at = 0;
    for (const height of heights) {
      this.#tops[at + 1] = (this.#tops[at] ?? 0) + height;
      at += 1;
    }
  }

  get count(): number {
    return this.#tops.length - 1;
  }

  get total(): number {
    return this.#tops[this.count] ?? 0;
  }

  top(row: number): number {
    return this.#tops[Math.max(0, Math.min(row, this.count))] ?? 0;
  }

  /** The row at a height; the nearest one where there is none. */
  rowAt(y: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The rows in view, and those within `margin` of it. */
  span(scrollTop: number, height: number, margin: number): Span {
    if (this.count === 0) return { first: 0, end: 0 };
    return { first: this.rowAt(scrollTop - margin), end: this.rowAt(scrollTop + height + margin) + 1 };
  }
}
