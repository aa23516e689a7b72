import { visibleText } from "../visible-text.ts";

/** HTML that is complete in itself: text in it has been escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Content = string | number | Markup | null | readonly Content[];

/** HTML from a template. Whatever is put into it is text, escaped, unless it is markup itself; null is nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => part + sourceOf(contents[at] ?? null)).join(""));
}

function sourceOf(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  return typeof content === "object" ? content.map(sourceOf).join("") : escaped(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Safe between tags and in quoted attributes. https://html.spec.whatwg.org/#escapingString */
function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
