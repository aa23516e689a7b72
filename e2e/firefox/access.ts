import type { FirefoxBrowser } from "../../scripts/browser/firefox.ts";

/** Switches the manifest's host permissions as about:addons does, all at once. */
export async function setFirefoxHostAccess({ link, extensionId }: FirefoxBrowser, granted: boolean): Promise<void> {
  await link.chrome.run(
    async (id, wanted) => {
      const module = "resource://gre/modules/ExtensionPermissions.sys.mjs";
      const { ExtensionPermissions } = ChromeUtils.importESModule(module);
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      if (extension === undefined) throw new Error("The extension is gone");
      const permissions = { permissions: [], origins: extension.manifest.host_permissions ?? [] };
      if (wanted) await ExtensionPermissions.add(id, permissions, extension);
      else await ExtensionPermissions.remove(id, permissions, extension);
    },
    extensionId,
    granted,
  );
}
