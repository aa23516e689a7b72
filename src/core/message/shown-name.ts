import type { Translate } from "./message.ts";

/** The name of a cookie; a cookie may have none. */
export function shownName(name: string, t: Translate): string {
  return name === "" ? t("cookies_nameless") : name;
}

/** The label of what a finding is about, `name · host` or the name, which begins with nothing where a cookie has no name. */
export function shownLabel(label: string, t: Translate): string {
  return label === "" || label.startsWith(" · ") ? shownName("", t) + label : label;
}
