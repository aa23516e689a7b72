/** Part of a set line up to a semicolon. One object serves the whole line, so that nothing is allocated for a part. */
export interface Segment {
  end: number;
  /** Offset of the first equals sign in the part, -1 without one. */
  equals: number;
  /** Offset of the first equals sign at or after the part, the length of the line without one. */
  nextEquals: number;
}

export function firstSegment(line: string): Segment {
  const segment = { end: -1, equals: -1, nextEquals: -1 };
  nextSegment(line, segment);
  return segment;
}

/** Goes on behind the semicolon that ended the part. */
export function nextSegment(line: string, segment: Segment): void {
  const start = segment.end + 1;
  const end = indexOrEnd(line, ";", start);
  // An equals sign far ahead is not looked for again, or many parts without one would make this quadratic.
  if (segment.nextEquals < start) segment.nextEquals = indexOrEnd(line, "=", start);
  segment.end = end;
  segment.equals = segment.nextEquals < end ? segment.nextEquals : -1;
}

function indexOrEnd(line: string, what: string, from: number): number {
  const index = line.indexOf(what, from);
  return index < 0 ? line.length : index;
}
