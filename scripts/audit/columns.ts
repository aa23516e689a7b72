// What is longer is cut: the JSON has it whole.
const LONGEST = 70;
const NARROWEST = 6;
const GAP = "  ";

/** Lines of equal columns, the first row underlined. What does not fit into `width` columns goes on below. */
export function columns(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string {
  const cells = rows.map((row) => row.map(short));
  const natural = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => columnsOf(row[at] ?? ""))));
  const widths = fitting(natural, width - GAP.length * (natural.length - 1));
  const [heads = [], ...lines] = cells.map((row) => rowLines(row, widths));
  const rule = widths.map((each) => "─".repeat(each)).join(GAP);
  return [...heads, rule, ...lines.flat()].join("\n");
}

/** The widest columns give way first. */
function fitting(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, each) => sum + each, 0) - room;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const now = widths[widest] ?? 0;
    if (now <= NARROWEST) break;
    widths[widest] = now - 1;
    over -= 1;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, at) => wrapped(row[at] ?? "", width));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => pad(cell[line] ?? "", widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** A text in lines of at most `width` columns, broken at spaces; inside of a word only where it has no line's room. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(/(?<=\s)/).flatMap((word) => piecesOf(word, width))) {
    if (line !== "" && columnsOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** What may come to stand on different lines: behind punctuation, and where that is not enough between any letters. */
function piecesOf(word: string, width: number): readonly string[] {
  if (columnsOf(word.trimEnd()) <= width) return [word];
  const parts = word.split(/(?<=[/;,&?=._-])/);
  return parts.length === 1 ? [...word] : parts.flatMap((part) => piecesOf(part, width));
}

// Control characters of a hostile site would steer the terminal.
function short(text: string): string {
  const plain = text.replace(/\p{C}/gu, "\u{FFFD}");
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/** Columns that a terminal gives a text: two for Hangul and ideographs. https://www.unicode.org/reports/tr11/ */
function columnsOf(text: string): number {
  return (
    [...text].length + (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g)?.length ?? 0)
  );
}
