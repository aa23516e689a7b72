import { isDigit, isLetter, skipWhitespace } from "../bytes/ascii.ts";

const EQUALS = 0x3d;

/**
 * Whether a value looks as if an intermediary had joined two Set-Cookie headers with a comma: `1, b=2`. Set-Cookie is
 * not a list field, the second cookie is lost in the value of the first. RFC 9110 section 5.3.
 */
export function holdsSecondCookie(line: string, start: number, end: number): boolean {
  let comma = line.indexOf(",", start);
  while (comma >= 0 && comma < end) {
    const nameStart = skipWhitespace(line, comma + 1, end);
    const nameEnd = endOfToken(line, nameStart, end);
    if (nameStart > comma + 1 && nameEnd > nameStart && line.charCodeAt(nameEnd) === EQUALS) return true;
    comma = line.indexOf(",", comma + 1);
  }
  return false;
}

function endOfToken(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && isTokenOctet(line.charCodeAt(at))) at++;
  return at;
}

/** The octets that names are made of in practice: ALPHA, DIGIT, "-", "." and "_". */
function isTokenOctet(octet: number): boolean {
  return isLetter(octet) || isDigit(octet) || octet === 0x2d || octet === 0x2e || octet === 0x5f;
}
