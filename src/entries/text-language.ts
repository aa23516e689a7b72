/**
 * The browser's language where the catalog speaks it, for its way to write numbers and times (`en-GB`); else that of the
 * catalog: a screen reader must not read English text as French.
 */
export function textLanguage(catalog: string, browser: string): string {
  return browser === catalog || browser.startsWith(`${catalog}-`) ? browser : catalog;
}
