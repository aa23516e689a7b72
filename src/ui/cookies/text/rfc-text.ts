/** The place of a rule in words: a bare section number is one of RFC 6265bis. */
export function rfcText(place: string): string {
  return /^\d/.test(place) ? `RFC 6265bis ${place}` : place;
}
