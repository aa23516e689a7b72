import type { Browser } from "webextension-polyfill";

const names: object = globalThis;

/**
 * The extension interfaces; the only place that decides between their two names. Firefox has `browser`, Chromium has it
 * from version 148, and what it calls `chrome` gives promises since Manifest V3. Of the package only the types are used.
 * https://developer.chrome.com/docs/extensions/reference/api
 */
export const api: Browser = Reflect.get(names, "browser") ?? Reflect.get(names, "chrome");
