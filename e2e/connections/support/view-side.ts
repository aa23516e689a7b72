import { expect } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
import { poll } from "../../../scripts/browser/poll.ts";

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
  return withIcons(lines, host).filter((line) => !isIcon(line));
}

function isIcon({ exchange }: SeenLine): boolean {
  return exchange === "GET /favicon.ico";
}

function hostOf({ host = "" }: SeenLine): string {
  return URL.canParse(host) ? new URL(host).hostname : "";
}

/** Exchanges with a host over HTTP. */
export function withIcons(lines: readonly SeenLine[], host: string): readonly SeenLine[] {
  return lines.filter((line) => hostOf(line) === host && line["frames"] === "–");
}

/**
 * Waits until the view agrees with the server on the connections to a host, and on which exchange was the first on each;
 * every other one is called reused. An icon of which DevTools has not told yet rides on no connection.
 */
export async function expectInView(panel: View, host: string, wanted: () => readonly string[]): Promise<void> {
  const seen = async (): Promise<unknown> => {
    const lines = await tableLines(panel);
    const told = withIcons(lines, host).filter((line) => isNamed(line) || !isIcon(line));
    const names = told.map(({ connection }) => connection);
    return {
      connections: viewConnections(lines, host),
      order: told.map(({ reused }, at) => reused === (names.indexOf(names[at]) === at ? "first" : "reused")),
    };
  };
  await poll(`the view to agree with the server on ${host}`, async () => {
    const shown = await seen();
    // The server hears of more meanwhile.
    expect(shown).toEqual({ connections: wanted(), order: expect.not.arrayContaining([false]) });
    return true;
  });
}

function isNamed({ connection }: SeenLine): boolean {
  return connection?.startsWith("#") === true;
}
