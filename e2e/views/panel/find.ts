import { describe, expect, it } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
import { names, onlyRows, row, rowSelector, rows } from "../support/grid.ts";
import type { Inspected } from "../support/inspected.ts";
import { choose, focused, lacks, search, shows } from "../support/panel.ts";
import { inspected, sites } from "./shared.ts";

/** A sign-in and a setting: five cookies. */
async function signIn({ tab }: Inspected): Promise<void> {
  const { shop } = sites.fresh();
  await tab.goto(sites.url(shop, "/login"));
  await tab.fill("#password", "sesame");
  await tab.click("#remember");
  await tab.click("#sign-in");
  // Going on at once would break off the form that is being sent.
  await tab.waitFor(() => location.pathname === "/account" && document.readyState === "complete");
  await tab.goto(sites.url(shop, "/script"));
  await tab.click("#doc-persistent");
}

async function signedInShop(): Promise<View> {
  const { panel } = await inspected.after(signIn);
  await row(panel, "by_script_long");
  await onlyRows(panel, ALL);
  return panel;
}

const ALL = ["JSESSIONID", "api_access", "by_script_long", "locked", "remember-me"];

async function facet(panel: View, group: string, words: string): Promise<string> {
  const option = `[data-facet=${group}] .facet-option:has-text(${JSON.stringify(words)})`;
  const count = await panel.text(option);
  await panel.click(option);
  return count;
}

describe("finding cookies in the panel", () => {
  it("narrows the rows by facets, each with the count that it gives", async () => {
    const panel = await signedInShop();
    expect(await facet(panel, "life", "Persistent")).toMatch(/2$/);
    await onlyRows(panel, ["by_script_long", "remember-me"]);
    await shows(panel, "#cookies-count", "2 of 5");
    expect(await facet(panel, "role", "Remember-me")).toMatch(/1$/);
    await onlyRows(panel, ["remember-me"]);
    await panel.click("#cookies-facets button.link");
    await onlyRows(panel, ALL);
    await panel.click("#facets-toggle");
    await lacks(panel, "#cookies-facets");
    await panel.click("#facets-toggle");
    await panel.waitFor(() => document.querySelector("#cookies-facets"));
  });

  it("understands the search grammar", async () => {
    const panel = await signedInShop();
    const finds: readonly (readonly [string, readonly string[]])[] = [
      ["role:login-session", ["JSESSIONID"]],
      ["-secure", ["by_script_long", "locked"]],
      ["name:script", ["by_script_long"]],
      ["path:/script httponly", ["locked"]],
      ["from:/login", ["JSESSIONID", "api_access", "remember-me"]],
      ["life:persistent -httponly", ["by_script_long"]],
      ["missing:samesite secure", ["JSESSIONID"]],
      ["by-server", ["locked"]],
    ];
    for (const [query, wanted] of finds) {
      await search(panel, query);
      await onlyRows(panel, wanted);
    }
    await search(panel, "status:rejected");
    await panel.waitFor(() => document.querySelector("#cookies-none-match"));
    await panel.click("#cookies-none-match button");
    await onlyRows(panel, ALL);
    await search(panel, "colour:red");
    await shows(panel, "#search-hint", "colour");
  });

  it("finds a hidden value by a pasted token, and every place where it went", async () => {
    const panel = await signedInShop();
    await panel.click(rowSelector(await row(panel, "JSESSIONID")));
    await panel.press("v");
    const token = await panel.waitFor(() => {
      const cell = document.querySelector("#cookies-grid .selected [data-column=value]");
      return /^\w{32}$/.exec(cell?.textContent?.trim() ?? "")?.[0];
    });
    await panel.press("v");
    await search(panel, String(token));
    await onlyRows(panel, ["JSESSIONID"]);
    expect((await rows(panel))[0]?.cells["value"]).toMatch(/^32 · /);
  });

  it("sorts by any column, either way", async () => {
    const panel = await signedInShop();
    const header = (column: string): string => `[role=columnheader][data-column=${column}]`;
    await panel.click(header("size"));
    await panel.waitFor((css) => document.querySelector(css)?.ariaSort === "ascending", header("size"));
    const sizes = async (): Promise<readonly number[]> => (await rows(panel)).map(({ cells }) => Number(cells["size"]));
    const up = await sizes();
    expect(up).toEqual([...up].sort((one, other) => one - other));
    await panel.click(header("size"));
    await panel.waitFor((css) => document.querySelector(css)?.ariaSort === "descending", header("size"));
    await expect.poll(sizes).toEqual([...up].reverse());
    await panel.click(header("name"));
    await panel.waitFor((css) => document.querySelector(css)?.ariaSort === "ascending", header("name"));
    await expect
      .poll(() => names(panel))
      .toEqual(["api_access", "by_script_long", "JSESSIONID", "locked", "remember-me"]);
  });

  it("shows the columns that are chosen", async () => {
    const panel = await signedInShop();
    await choose(panel, "#columns-menu", "store");
    await panel.waitFor(() => document.querySelector("[role=columnheader][data-column=store]"));
    await panel.click('[role=menu]:popover-open [data-item="path"]');
    await lacks(panel, "[role=columnheader][data-column=path]");
    await panel.click('[role=menu]:popover-open [data-item="path"]');
    await panel.click('[role=menu]:popover-open [data-item="store"]');
    await lacks(panel, "[role=columnheader][data-column=store]");
    await panel.press("Escape");
    await focused(panel, "#columns-menu");
  });
});
