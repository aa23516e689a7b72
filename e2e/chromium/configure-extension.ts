import type { ChromiumBrowser } from "../../scripts/browser/chromium.ts";

export interface ExtensionConfiguration {
  readonly hostAccess?: "ON_CLICK" | "ON_ALL_SITES";
  readonly incognitoAccess?: boolean;
}

/** Changes what the extension's details page offers, by the private API that only that page has. */
export async function configureExtension(
  browser: ChromiumBrowser,
  configuration: ExtensionConfiguration,
): Promise<void> {
  const settings = await browser.newTab("chrome://extensions");
  try {
    const call = (name: string, argument: object): Promise<unknown> =>
      settings.evaluate(`chrome.developerPrivate.${name}(${JSON.stringify(argument)}).then(() => true)`);
    // Without developer mode a change restarts an unpacked extension as disabled.
    await call("updateProfileConfiguration", { inDeveloperMode: true });
    await call("updateExtensionConfiguration", { extensionId: browser.extensionId, ...configuration });
  } finally {
    await settings.close();
  }
}
