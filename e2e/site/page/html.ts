/** Text that is HTML already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Insert = string | number | undefined | Markup | readonly Insert[];

/** The characters of a text that mean something in HTML, replaced by references. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Template tag: what is inserted is escaped unless it is markup; lists are joined, undefined is nothing. */
export function html(strings: TemplateStringsArray, ...inserts: Insert[]): Markup {
  const parts = strings.map((part, index) => part + render(inserts[index]));
  return new Markup(parts.join(""));
}

/** A script of the page's own, as it stands. */
export function script(code: string): Markup {
  return new Markup(`<script>${code}</script>`);
}

function render(insert: Insert): string {
  if (insert === undefined) return "";
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === "string" || typeof insert === "number") return escapeHtml(String(insert));
  return insert.map(render).join("");
}
