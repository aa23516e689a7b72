import type { View } from "../../../scripts/browser/driver.ts";

/** A row of the Cookies view as it stands in the document. */
export interface SeenRow {
  readonly name: string;
  readonly id: string;
  /** present, gone, rejected or undecided. */
  readonly state: string;
  readonly selected: boolean;
  /** The text of its cells by column; signs of flags by their spoken name. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Parts of the texts that the cells of a row must have, by column; `state` is that of the row. */
export type Wanted = Readonly<Record<string, string>>;

/** The rows in the document, from the top. */
export function rows(view: View): Promise<readonly SeenRow[]> {
  return view.evaluate(seenRows);
}

/** Waits for a row of that name with all these texts, and gives it. @throws Error that tells the rows there are */
export async function row(view: View, name: string, wanted: Wanted = {}): Promise<SeenRow> {
  const find = `(${findRow.toString()})(${seenRows.toString()}, ${JSON.stringify({ name, wanted })})`;
  try {
    return (await view.waitFor(find)) as SeenRow;
  } catch (error) {
    const seen = (await rows(view)).map(
      ({ name: title, state, cells }) => `${title} ${state} ${Object.values(cells).join("; ")}`,
    );
    throw new Error(`No row ${name} with ${JSON.stringify(wanted)} among\n${seen.join("\n")}`, { cause: error });
  }
}

/** Waits until exactly these names are listed, whatever their order. @throws Error that tells the names there are */
export async function onlyRows(view: View, wanted: readonly string[]): Promise<void> {
  const list = [...wanted].sort().join(" ");
  try {
    await view.waitFor(`(${namesOf.toString()})(${seenRows.toString()}) === ${JSON.stringify(list)}`);
  } catch (error) {
    throw new Error(`The rows are ${(await names(view)).join(" ")}, and not ${list}`, { cause: error });
  }
}

/** The names in the document, from the top. */
export async function names(view: View): Promise<readonly string[]> {
  return (await rows(view)).map(({ name }) => name);
}

/** CSS of the row with that id. */
export function rowSelector({ id }: SeenRow): string {
  // Ids hold line feeds, which CSS writes as hexadecimal escapes.
  const text = id.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `#cookies-grid [data-row="${text}"] [data-column=name]`;
}

/** Selects a row by mouse and opens its details by the key. */
export async function openDetails(view: View, seen: SeenRow): Promise<void> {
  await view.click(rowSelector(seen));
  await view.press("Enter");
  await view.waitFor(
    (name) => document.querySelector("#cookie-details .details-title strong")?.textContent === name,
    seen.name,
  );
}

// The functions below run in the document, so they may use nothing but what they are given.

function seenRows(): SeenRow[] {
  const said = (cell: Element): string => {
    const signs = [...cell.querySelectorAll("[aria-label]")].map((sign) => sign.getAttribute("aria-label"));
    return signs.length > 0 ? signs.join(" | ") : (cell.textContent ?? "").trim();
  };
  return [...document.querySelectorAll<HTMLElement>("#cookies-grid [data-row]")]
    .sort((one, other) => one.offsetTop - other.offsetTop)
    .map((element) => {
      const cells = [...element.querySelectorAll<HTMLElement>("[data-column]")];
      const title = element.querySelector("[data-column=name] [title]")?.getAttribute("title") ?? "";
      return {
        name: title.split(" – ")[0] ?? "",
        id: element.dataset["row"] ?? "",
        state: /state-(\w+)/.exec(element.className)?.[1] ?? "",
        selected: element.getAttribute("aria-selected") === "true",
        cells: Object.fromEntries(cells.map((cell) => [cell.dataset["column"] ?? "", said(cell)])),
      };
    });
}

function findRow(
  read: () => SeenRow[],
  { name, wanted }: { readonly name: string; readonly wanted: Wanted },
): SeenRow | undefined {
  const { state, ...texts } = wanted;
  return read().find(
    (seen) =>
      seen.name === name &&
      // What is not decided yet becomes another row in a moment: who asks for no state means one that stays.
      (state === undefined ? seen.state !== "undecided" : seen.state === state) &&
      Object.entries(texts).every(([column, text]) => seen.cells[column]?.includes(text)),
  );
}

function namesOf(read: () => SeenRow[]): string {
  return read()
    .map(({ name }) => name)
    .sort()
    .join(" ");
}
