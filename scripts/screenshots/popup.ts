import { openPopup } from "../../e2e/driver/ui.ts";
import type { Tab } from "../browser/driver.ts";
import type { Studio } from "./studio.ts";

/** The popup on the recorded shop, light and dark. */
export async function popupScenes({ browser, shoot }: Studio, tab: Tab): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    const popup = await openPopup(browser, tab);
    await popup.setColorScheme(theme);
    await popup.waitFor(() => document.querySelectorAll(".popup-cookie").length > 3);
    await shoot(popup, `popup-${theme}`);
    await popup.close();
  }
}
