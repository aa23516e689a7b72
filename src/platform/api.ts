import browser from "webextension-polyfill";

/**
 * The extension interfaces with promises, in both browsers. The only place that decides between `browser`, `chrome` and
 * the polyfill. https://github.com/mozilla/webextension-polyfill
 */
export const api = browser;
