/**
 * One record of RFC 4180 with its line break. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front: white space before the sign does not keep it from being one, and full-width signs count as well.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll("\0", "\ufffd").replaceAll('"', '""')}"`;
}
