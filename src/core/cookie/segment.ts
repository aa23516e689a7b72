import { TAB } from "../bytes/ascii.ts";

const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const DELETE = 0x7f;

/**
 * The part of a set line up to the next semicolon, and what has been seen on the way. One object is used for the whole
 * line: each octet is looked at once, and nothing is allocated for it.
 */
export interface Segment {
  end: number;
  /** Offset of the first equals sign, -1 without one. */
  equals: number;
  /** Offset of the first control character of the line other than the tab, -1 so far. */
  control: number;
  hasTab: boolean;
  isAscii: boolean;
}

export function firstSegment(line: string): Segment {
  const segment = { end: -1, equals: -1, control: -1, hasTab: false, isAscii: true };
  nextSegment(line, segment);
  return segment;
}

/** Goes on behind the semicolon that ended the segment. */
export function nextSegment(line: string, segment: Segment): void {
  let equals = -1;
  let at = segment.end + 1;
  for (; at < line.length; at++) {
    const octet = line.charCodeAt(at);
    if (octet === SEMICOLON) break;
    if (octet === EQUALS) {
      if (equals < 0) equals = at;
    } else if (octet < 0x20 || octet >= DELETE) noteOctet(segment, octet, at);
  }
  segment.end = at;
  segment.equals = equals;
}

function noteOctet(segment: Segment, octet: number, at: number): void {
  if (octet > DELETE) segment.isAscii = false;
  else if (octet === TAB) segment.hasTab = true;
  else if (segment.control < 0) segment.control = at;
}
