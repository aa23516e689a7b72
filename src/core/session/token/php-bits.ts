/** `session.sid_bits_per_character` as the characters tell. */
export function phpBits(id: string): 4 | 5 | 6 {
  if (/^[0-9a-f]+$/.test(id)) return 4;
  return /^[0-9a-v]+$/.test(id) ? 5 : 6;
}
