import { plainText } from "../copy/markdown.ts";

/** A table of GitHub Flavored Markdown, section 4.10. A bar inside a cell ends it even in code, so that it is escaped. */
export function* tableLines(columns: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield line(columns.map(plainText));
  yield line(columns.map(() => "---"));
  for (const row of rows) yield line(row);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}
