import type { View } from "../../../scripts/browser/driver.ts";
import { shows } from "./panel.ts";

/** A line of the table of an exchange's cookies. */
export interface SeenCookie {
  readonly name: string;
  readonly state: string;
  readonly reason: string | null;
  readonly value: string;
  readonly why: string;
  readonly setBy: string;
}

/** Shows the Flow view and waits for its rows. */
export async function openFlow(view: View): Promise<void> {
  await view.click("#view-tab-flow");
  await view.waitFor(() => document.querySelector("#flow-grid [data-row]:not(.divider)"));
}

/** CSS of the row whose host and path contain the words. */
function flowRow(words: string): string {
  return `#flow-grid [role=row]:not(.divider):has-text(${JSON.stringify(words)})`;
}

/** Selects the first exchange whose row contains the words, and waits until its table shows. */
export async function selectExchange(view: View, words: string): Promise<void> {
  await view.click(flowRow(words));
  await view.waitFor(() => document.querySelector("#exchange-details"));
}

/** Shows one of the tabs of the details of the exchange. */
export async function exchangeTab(view: View, id: string): Promise<void> {
  await view.click(`#exchange-tab-${id}`);
  await view.waitFor((wanted) => document.querySelector(`#exchange-tab-${wanted}`)?.ariaSelected === "true", id);
}

/** Waits for a line of the table about that cookie in that state, and gives it. @throws Error that tells the lines */
export async function cookieLine(view: View, name: string, state: string): Promise<SeenCookie> {
  const css = `#exchange-cookies tr[data-cookie="${name}"][data-state="${state}"]`;
  try {
    return (await view.waitFor(readLine, css)) as SeenCookie;
  } catch (error) {
    const lines = await view.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#exchange-cookies tbody tr")].map(
        ({ dataset }) => `${dataset["cookie"]} ${dataset["state"]} ${dataset["reason"] ?? ""}`,
      ),
    );
    throw new Error(`No line ${name} ${state} among ${lines.join("; ")}`, { cause: error });
  }
}

/** Waits until exactly so many exchanges are listed of so many. */
export async function countShows(view: View, text: string): Promise<void> {
  await shows(view, "#flow-count", text);
}

/** The host and path of every listed exchange in the document, from the top, without port. */
export function places(view: View): Promise<readonly string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#flow-grid [role=row]:not(.divider)[data-row]")]
      .sort((one, other) => one.offsetTop - other.offsetTop)
      .map((row) => row.querySelector("[data-column=place] .place")?.getAttribute("title") ?? ""),
  );
}

// Runs in the document, so it may use nothing but what it is given.
function readLine(css: string): SeenCookie | null {
  const line = document.querySelector<HTMLElement>(css);
  if (line === null) return null;
  const text = (part: string): string => line.querySelector<HTMLElement>(part)?.innerText.trim() ?? "";
  return {
    name: line.dataset["cookie"] ?? "",
    state: line.dataset["state"] ?? "",
    reason: line.dataset["reason"] ?? null,
    value: text("td.value"),
    why: text("td.reason"),
    setBy: text("td:nth-child(5)"),
  };
}
