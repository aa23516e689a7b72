/** What the tests' tricks use of Firefox's privileged objects, besides scripts/browser/firefox-globals.d.ts. */

interface FirefoxBrowserElement extends Element {
  permanentKey?: object;
  readonly currentURI: { readonly spec: string };
}

interface FirefoxPanelElement extends Element {
  hidePopup(): void;
}

interface FirefoxTabElement {
  readonly ownerDocument: Document;
}

interface FirefoxExtension {
  readonly backgroundState: "starting" | "running" | "suspending" | "stopped";
  readonly views: ReadonlySet<{ readonly viewType: string; readonly xulBrowser: FirefoxBrowserElement }>;
  readonly manifest: { readonly host_permissions?: readonly string[] };
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
  wakeupBackground(): Promise<void>;
}

interface FirefoxNavigableManager {
  getBrowserById(id: string): FirefoxBrowserElement | null;
  getIdForBrowser(browser: FirefoxBrowserElement): string;
  /** Put there by address-browser.ts. */
  jarscope: {
    addressBrowser(browser: FirefoxBrowserElement): string;
    tabOf(context: string): FirefoxTabElement;
  };
}

interface FirefoxExtensionGlobal {
  browserActionFor(extension: FirefoxExtension): { triggerAction(window: Window | null): void };
}

interface FirefoxToolbox {
  readonly doc: Document;
  readonly visibleAdditionalTools: readonly string[];
  selectTool(id: string): Promise<unknown>;
  destroy(): Promise<void>;
}

interface FirefoxModules {
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ExtensionPermissions: {
    add(id: string, permissions: FirefoxPermissions, extension?: FirefoxExtension): Promise<void>;
    remove(id: string, permissions: FirefoxPermissions, extension?: FirefoxExtension): Promise<void>;
  };
  require(module: "devtools/client/framework/devtools"): {
    readonly gDevTools: {
      showToolboxForTab(tab: FirefoxTabElement): Promise<FirefoxToolbox>;
      getToolboxForTab(tab: FirefoxTabElement): FirefoxToolbox | undefined;
    };
  };
}

/** A global of browser windows. */
declare function openTrustedLinkIn(url: string, where: "tab" | "window", options: { private: boolean }): void;

interface FirefoxPermissions {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly privateBrowsingAllowed: boolean; readonly extension: FirefoxExtension } | null;
};
