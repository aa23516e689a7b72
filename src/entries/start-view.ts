import { createClient } from "../platform/client.ts";
import { translate, uiLanguage } from "../platform/text.ts";
import type { Client } from "../ui/client/client.ts";
import type { T } from "../ui/i18n/context.ts";
import { translator } from "../ui/i18n/translator.ts";
import { textLanguage } from "./text-language.ts";

/** What every view is mounted with. */
export interface ViewStart {
  readonly root: HTMLElement;
  readonly client: Client;
  readonly t: T;
  /** BCP 47 tag of the text that the view shows. */
  readonly language: string;
}

/** @throws Error where the page has no `#app`. */
export function startView(): ViewStart {
  const root = document.getElementById("app");
  if (root === null) throw new Error("The page has no element with the id app.");
  const t = translator(translate);
  const language = textLanguage(t("app_language"), uiLanguage());
  document.documentElement.lang = language;
  return { root, client: createClient(), t, language };
}
