import { join } from "node:path";
import type { BrowserOptions, FirefoxPrefs } from "./driver.ts";

/** No pages, questions, downloads or reports of the browser's own. */
const QUIET: FirefoxPrefs = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.contentblocking.introCount": 99,
  "browser.discovery.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.newtabpage.activity-stream.feeds.topsites": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.search.update": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "browser.uitour.enabled": false,
  "browser.warnOnQuit": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.usage.uploadEnabled": false,
  "devtools.console.stdout.chrome": false,
  "dom.push.connection.enabled": false,
  "extensions.blocklist.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "geo.provider.testing": true,
  "media.gmp-manager.updateEnabled": false,
  "messaging-system.askForFeedback": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "network.predictor.enabled": false,
  "network.trr.mode": 5,
  "print.enabled": false,
  "security.OCSP.enabled": 0,
  "services.settings.server": "data:,",
  "signon.rememberSignons": false,
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
  "toolkit.telemetry.unified": false,
};

/**
 * The preferences of a new profile.
 *
 * @param uuids which UUID each extension gets, by its id, so that the addresses of its pages are known beforehand
 * @param profile its folder; downloads go below it, so that none comes among the person's own
 */
export function firefoxPrefs(
  options: Partial<BrowserOptions>,
  uuids: Readonly<Record<string, string>>,
  profile: string,
): FirefoxPrefs {
  return {
    ...QUIET,
    "browser.download.folderList": 2,
    "browser.download.dir": join(profile, "downloads"),
    "extensions.webextensions.uuids": JSON.stringify(uuids),
    // 0 is dark, 1 is light.
    "layout.css.prefers-color-scheme.content-override": options.colorScheme === "dark" ? 0 : 1,
    "intl.accept_languages": options.locale === "ko" ? "ko, en" : "en",
    ...(options.hosts === "loopback" ? LOOPBACK : {}),
    ...cookiePrefs(options.thirdPartyCookies),
    ...options.firefoxPrefs,
  };
}

/** Every name leads to this machine, and no page of it is upgraded to HTTPS behind a test's back. */
const LOOPBACK: FirefoxPrefs = {
  "network.dns.forceResolve": "127.0.0.1",
  "network.proxy.type": 0,
  "dom.security.https_first": false,
  "dom.security.https_first_pbm": false,
};

function cookiePrefs(thirdParty: BrowserOptions["thirdPartyCookies"]): FirefoxPrefs {
  if (thirdParty === undefined) return {};
  // nsICookieService: 0 accepts all, 1 rejects all foreign ones.
  const behavior = thirdParty === "allow" ? 0 : 1;
  return { "network.cookie.cookieBehavior": behavior, "network.cookie.cookieBehavior.pbmode": behavior };
}

/** The text of a user.js file. */
export function userJs(prefs: FirefoxPrefs): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
