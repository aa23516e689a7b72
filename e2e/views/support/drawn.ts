import type { View } from "../../../scripts/browser/driver.ts";
import { openFlow } from "./flow.ts";

/** Shows the Flow view as a drawing, whatever was chosen before. */
export async function openDrawn(view: View): Promise<void> {
  await view.click("#view-tab-flow");
  await view.waitFor(() => document.querySelector("#flow-grid [data-row], #flow-drawing [role=option]"));
  if (await view.evaluate(() => document.querySelector("#flow-drawing") === null)) {
    await openFlow(view);
    await view.click("#flow-drawn");
  }
  await view.waitFor(() => document.querySelector("#flow-drawing [role=option]"));
}

/** The names of the rows in the document, from the top. */
export function drawnNames(view: View): Promise<readonly string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll("#flow-drawing [role=option]")]
      .sort((one, other) => Number(one.ariaPosInSet) - Number(other.ariaPosInSet))
      .map((one) => one.getAttribute("aria-label") ?? ""),
  );
}

/** The name of the row where the keys are. */
export function activeRow(view: View): Promise<string> {
  return view.waitFor(() => {
    const list = document.activeElement;
    if (list?.id !== "flow-drawing") return null;
    return document.getElementById(list.getAttribute("aria-activedescendant") ?? "")?.getAttribute("aria-label");
  }) as Promise<string>;
}
