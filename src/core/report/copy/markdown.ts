import { visibleText } from "../visible-text.ts";

/** Text as a code span: the fence is longer than any run of backticks inside. CommonMark 6.1. */
export function codeSpan(text: string): string {
  const shown = visibleText(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  // One space on each side is not part of the span; it keeps a backtick or a space at the edge.
  const pad = shown === "" || /^[` ]|[` ]$/.test(shown) ? " " : "";
  return fence + pad + shown + pad + fence;
}

/** Text as plain Markdown text of one line: no character of it is markup. CommonMark 2.4. */
export function plainText(text: string): string {
  const escaped = visibleText(text.replace(/\s+/g, " ").trim()).replace(/[\\`*_[\]<>|~&]/g, "\\$&");
  // At the beginning of a line these open a list, a heading or an underlining.
  return escaped.replace(/^(?:[-+=#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
