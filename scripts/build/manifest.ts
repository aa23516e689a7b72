import type { Target } from "./target.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The manifest of one browser, made from the one manifest.json.
 *
 * What the other browser alone reads is left out: Chromium warns about `browser_specific_settings` and
 * `background.scripts`, the add-on linter about `background.service_worker` and `minimum_chrome_version`.
 */
export function manifestFor(target: Target, source: Fields, version: string): Fields {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = source;
  const { service_worker, scripts, ...shared } = isFields(background) ? background : {};
  return target === "chrome"
    ? { ...common, version, minimum_chrome_version, background: { service_worker, ...shared } }
    : { ...common, version, browser_specific_settings, background: { scripts, ...shared } };
}

/** Reads manifest.json. @throws Error when the text is not a JSON object. */
export function parseManifest(text: string): Fields {
  const value: unknown = JSON.parse(text);
  if (!isFields(value)) throw new Error("manifest.json must hold one object.");
  return value;
}

/** Messages that the manifest takes from the locales: `__MSG_app_name__` gives `app_name`. */
export function manifestMessages(manifest: Fields): readonly string[] {
  return [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1] ?? "");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
