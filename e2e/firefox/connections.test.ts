import { expect, it } from "vitest";
import { useCapture } from "../capture/support/capture.ts";
import { linesOf, openTable, tableLines } from "../connections/support/view-side.ts";
import { axeProblems } from "../driver/axe.ts";
import { openWidePanel } from "../views/support/panel.ts";

const capture = useCapture();

it("Firefox tells host, address, protocol and phases, and the view names what it does not tell", async () => {
  const { browser, hosts, shop, sites } = capture;
  const tab = await capture.newTab();
  const panel = await openWidePanel(browser, tab);
  await tab.goto(shop("/plain", { http1: true }));
  await tab.goto(shop("/twice"));
  await tab.goto(sites.url(hosts.chat, "/"));
  await tab.waitFor(() => document.querySelector("#channel-state")?.textContent === "open");
  await openTable(panel);
  await expect
    .poll(async () =>
      linesOf(await tableLines(panel), hosts.shop).map(({ exchange, protocol }) => `${protocol} ${exchange}`),
    )
    .toEqual(["HTTP/1.1 GET /plain", "HTTP/2 GET /twice"]);
  for (const line of linesOf(await tableLines(panel), hosts.shop)) {
    expect(line).toMatchObject({ connection: "not told", address: "127.0.0.1", reused: "not told", end: "not told" });
    expect(Number(line["wait"])).toBeGreaterThanOrEqual(0);
  }
  await expect.poll(() => panel.text("#view-tab-connections .count")).toBe("–");
  const less = await panel.text("#connections-less-firefox");
  expect(less).toMatch(/not tell which connection an exchange rode on, whether it was reused/);
  await expect
    .poll(async () => (await tableLines(panel)).find(({ exchange }) => exchange === "GET /echo")?.["frames"])
    .toBe("not told");
  await panel.click("#connections-table-toggle");
  await panel.click("#connections-side-toggle");
  await panel.click(".lane-channel");
  await panel.click("#connections-tab-frames");
  await expect.poll(() => panel.text("#connections-panel")).toContain("not its frames");
  for (const id of ["here", "glossary"]) {
    await panel.click(`#connections-tab-${id}`);
    await panel.waitFor((wanted) => document.querySelector(`#connections-tab-${wanted}`)?.ariaSelected === "true", id);
    expect(await axeProblems(panel)).toEqual([]);
  }
});
