/**
 * The few privileged objects of Firefox that the drivers use. They are internal and differ between versions; only
 * scripts that run inside Firefox may name them. The tests add what they need of their own to these interfaces.
 */

interface FirefoxBrowsingContext {
  readonly top: FirefoxBrowsingContext;
  /** The <browser> of the browser's own window that shows the document. */
  readonly embedderElement: { focus(): void } | null;
  prefersColorSchemeOverride: "none" | "light" | "dark";
}

/** The frame of a dialog over a tab; what its window has holds for chrome://global/content/commonDialog.xhtml. */
interface FirefoxDialogFrame extends Element {
  readonly contentWindow: {
    readonly location: { readonly href: string };
    readonly arguments: readonly [{ getProperty(name: string): unknown }];
    readonly document: { getElementById(id: "commonDialog"): { cancelDialog(): void } };
  } | null;
}

interface FirefoxTabElement {
  readonly localName: "tab";
}

interface FirefoxNavigableManager {
  getBrowsingContextById(id: string): FirefoxBrowsingContext;
}

/** What the extension API's own scripts share. */
interface FirefoxExtensionGlobal {
  readonly tabTracker: { getId(tab: FirefoxTabElement): number };
}

/** What the modules export, all in one: a caller takes the name that its module has. */
interface FirefoxModules {
  readonly NavigableManager: FirefoxNavigableManager;
  readonly TabManager: { getTabForBrowsingContext(context: FirefoxBrowsingContext): FirefoxTabElement };
  readonly ExtensionParent: { readonly apiManager: { readonly global: FirefoxExtensionGlobal } };
}

declare const ChromeUtils: { importESModule(url: string): FirefoxModules };

/** nsICookie */
interface FirefoxCookieRow {
  /** Octets as characters. */
  readonly name: string;
  readonly value: string;
  /** With a leading dot where it goes to hosts below. */
  readonly host: string;
  readonly path: string;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly isSession: boolean;
  readonly expiry: number;
  readonly originAttributes: { readonly partitionKey: string };
}

interface FirefoxServices {
  readonly cookies: { readonly cookies: readonly FirefoxCookieRow[]; removeAll(): void };
  readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  readonly prefs: { setStringPref(name: string, value: string): void; setBoolPref(name: string, value: boolean): void };
}

declare const Services: FirefoxServices;
