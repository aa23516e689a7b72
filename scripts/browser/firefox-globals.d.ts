/**
 * The few privileged objects of Firefox that the drivers use. They are internal and differ between versions; only
 * scripts that run inside Firefox may name them. The tests add what they need of their own to these interfaces.
 */

interface FirefoxBrowsingContext {
  readonly top: FirefoxBrowsingContext;
  prefersColorSchemeOverride: "none" | "light" | "dark";
}

interface FirefoxTabElement {
  readonly localName: "tab";
}

/** What the modules export, all in one: a caller takes the name that its module has. */
interface FirefoxModules {
  readonly NavigableManager: { getBrowsingContextById(id: string): FirefoxBrowsingContext };
  readonly TabManager: { getTabForBrowsingContext(context: FirefoxBrowsingContext): FirefoxTabElement };
  readonly ExtensionParent: {
    readonly apiManager: { readonly global: { readonly tabTracker: { getId(tab: FirefoxTabElement): number } } };
  };
}

declare const ChromeUtils: { importESModule(url: string): FirefoxModules };

declare const Services: {
  readonly locale: { availableLocales: string[]; requestedLocales: string[] };
};
