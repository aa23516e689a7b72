import { api } from "./api.ts";

/** A message in the person's language; its key where there is none. */
export function translate(key: string, params: readonly (string | number)[] = []): string {
  return api.i18n.getMessage(key, params.map(String)) || key;
}

export function uiLanguage(): string {
  return api.i18n.getUILanguage();
}
