import { expect } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";

/** A row of the table as a person reads it. */
export interface SeenLine {
  readonly [column: string]: string;
}

const PROTOCOLS: Readonly<Record<string, string>> = { "HTTP/1.0": "http/1.0", "HTTP/1.1": "http/1.1", "HTTP/2": "h2" };

/** Shows the Connections view as a table, with all its room for the table. */
export async function openTable(panel: View): Promise<void> {
  await panel.click("#view-tab-connections");
  await panel.waitFor(() => document.querySelector("#connections-table-toggle"));
  await panel.evaluate(() => {
    const press = (id: string, wanted: string): void => {
      const button = document.querySelector<HTMLElement>(id);
      if (button?.ariaPressed !== wanted) button?.click();
    };
    press("#connections-table-toggle", "true");
    press("#connections-side-toggle", "false");
  });
}

/** The rows that the document holds. */
export function tableLines(panel: View): Promise<readonly SeenLine[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#connections-grid [data-row]")]
      .sort((one, other) => one.offsetTop - other.offsetTop)
      .map((row) =>
        Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => [
            cell.dataset["column"] ?? "",
            (cell.textContent ?? "").trim(),
          ]),
        ),
      ),
  );
}

/** The connections to a host as the view has them, in the words of `serverConnections`. */
export function viewConnections(lines: readonly SeenLine[], host: string): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const line of linesOf(lines, host)) {
    const { connection = "", protocol = "", exchange = "" } = line;
    const words = byName.get(connection) ?? [PROTOCOLS[protocol] ?? protocol];
    byName.set(connection, words);
    words.push(exchange);
  }
  return [...byName.values()].map((words) => words.join(", ")).sort();
}

/** Exchanges with a host over HTTP, but for icons: whether a browser asks for one depends on what it did before. */
export function linesOf(lines: readonly SeenLine[], host: string): readonly SeenLine[] {
  return withIcons(lines, host).filter(({ exchange }) => exchange !== "GET /favicon.ico");
}

/** Exchanges with a host over HTTP. */
export function withIcons(lines: readonly SeenLine[], host: string): readonly SeenLine[] {
  return lines.filter((line) => line["host"]?.replace(/:\d+$/, "") === host && line["frames"] === "–");
}

/** Waits until the view agrees with the server, and says where it does not. */
export async function expectInView(panel: View, host: string, wanted: () => readonly string[]): Promise<void> {
  await expect.poll(async () => viewConnections(await tableLines(panel), host), { timeout: 15_000 }).toEqual(wanted());
  // A connection's first exchange is called so, and every other one reused.
  const lines = withIcons(await tableLines(panel), host);
  const names = lines.map(({ connection }) => connection);
  expect(lines.map(({ reused }) => reused)).toEqual(
    names.map((name, at) => (names.indexOf(name) === at ? "first" : "reused")),
  );
}
