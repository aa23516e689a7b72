import type { ThemeChoice } from "../stores/view-settings.ts";

/** What DevTools says of its theme; null to follow the system. */
export type Theme = "light" | "dark" | null;

/** Makes a page light or dark; the style sheet follows the system where nothing is said. */
export function applyTheme(page: Document, choice: ThemeChoice, theme: Theme): void {
  const wanted = choice === "auto" ? theme : choice;
  if (wanted === null) delete page.documentElement.dataset["theme"];
  else page.documentElement.dataset["theme"] = wanted;
}
