import { type ComponentChild, type ComponentChildren, createContext, h } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { Translate } from "../../core/message/message.ts";
import { type Formats, formats } from "./formats.ts";
import { pluralKey } from "./plural.ts";

export type T = Translate;

/** Text that depends on a count, which is `$1` of the message; further parameters follow. */
export type Tn = (key: string, count: number, ...params: (string | number)[]) => string;

interface Language {
  readonly t: T;
  readonly language: string;
}

// Without a provider every key shows itself, so that a forgotten provider is seen at once.
const LanguageContext = createContext<Language>({ t: (key) => key, language: "en" });

interface TProviderProps extends Language {
  readonly children?: ComponentChildren;
}

/** `language` is a BCP 47 tag: it chooses plurals and the way in which numbers and times are written. */
export function TProvider({ t, language, children }: TProviderProps): ComponentChild {
  const value = useMemo(() => ({ t, language }), [t, language]);
  return h(LanguageContext.Provider, { value }, children);
}

export function useT(): T {
  return useContext(LanguageContext).t;
}

export function useTn(): Tn {
  const { t, language } = useContext(LanguageContext);
  return useMemo(() => countedText(t, language), [t, language]);
}

export function useFormats(): Formats {
  return formats(useContext(LanguageContext).language);
}

export function useLanguage(): string {
  return useContext(LanguageContext).language;
}

/** `useTn` outside components. */
export function countedText(t: T, language: string): Tn {
  return (key, count, ...params) => t(pluralKey(key, count, language), formats(language).number(count), ...params);
}
