import type { ColorScheme, View } from "../../../scripts/browser/driver.ts";

/** Runs a check in each theme, the view as it is. @throws Error when the view does not follow. */
export async function inBothThemes(view: View, check: (theme: ColorScheme) => Promise<void>): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await view.setColorScheme(theme);
    await view.waitFor(hasSurface, theme);
    await check(theme);
  }
}

/** Whether the ground of the page is that of the theme: the browser may know of it and the page not. */
function hasSurface(theme: ColorScheme): boolean {
  const [red = 128] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
  return theme === "light" ? red > 200 : red < 60;
}
