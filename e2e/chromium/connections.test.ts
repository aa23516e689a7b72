import { describe, expect, it } from "vitest";
import type { View } from "../../scripts/browser/driver.ts";
import { useCapture } from "../capture/support/capture.ts";
import { serverConnections, serverMessages } from "../connections/support/server-side.ts";
import {
  expectInView,
  linesOf,
  openTable,
  tableLines,
  viewConnections,
  withIcons,
} from "../connections/support/view-side.ts";
import { axeProblems, namelessControls } from "../driver/axe.ts";
import { useInspected } from "../views/support/inspected.ts";

const capture = useCapture({ thirdPartyCookies: "allow" });

const inspected = useInspected(() => capture.browser);

/** What the servers say and what the view shows of some hosts. */
async function expectAgreement(panel: View, hosts: readonly string[]): Promise<void> {
  await openTable(panel);
  for (const host of hosts) await expectInView(panel, host, () => serverConnections(capture.sites, host));
}

/** The reasons for further connections to a host. */
async function whys(panel: View, host: string): Promise<readonly string[]> {
  return withIcons(await tableLines(panel), host).flatMap(({ why = "–" }) => (why === "–" ? [] : why.slice(0, 30)));
}

describe("the servers' log and the view agree on connections", () => {
  it("that are kept alive: HTTP/1.1, one exchange after the other", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop } = capture;
    for (const path of ["/plain", "/twice", "/plain"]) await tab.goto(shop(path, { http1: true }));
    await expectAgreement(panel, [hosts.shop]);
    const connections = serverConnections(capture.sites, hosts.shop);
    expect(connections.flatMap((words) => words.match(/GET/g) ?? [])).toHaveLength(3);
    // While the icon is on its way on the first, the next page opens a second.
    expect(connections.length).toBeLessThan(3);
  });

  it("that end: as the server announces, and with an answer of HTTP/1.0", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop, sites } = capture;
    for (const path of ["/close", "/plain", "/twice"]) await tab.goto(shop(path, { http1: true }));
    for (const path of ["/http10", "/plain"]) await tab.goto(sites.url(hosts.www, path, { http1: true }));
    await expectAgreement(panel, [hosts.shop]);
    expect(serverConnections(sites, hosts.shop)).toContain("http/1.1, GET /close");
    const endOf = async (host: string, exchange: string): Promise<string | undefined> =>
      linesOf(await tableLines(panel), host).find((line) => line["exchange"] === exchange)?.["end"];
    await expect.poll(() => endOf(hosts.www, "GET /http10")).toMatch(/^An answer of HTTP\/1.0 ends with/);
    await expect.poll(() => endOf(hosts.shop, "GET /close")).toMatch(/^The last answer announced the /);
    // The one that was open last has no successor that would tell its end.
    const ends = async (): Promise<unknown> => withIcons(await tableLines(panel), hosts.shop).map(({ end }) => end);
    await expect.poll(ends).toContainEqual(expect.stringMatching(/^Never seen again; whether it is /));
    for (const host of [hosts.shop, hosts.www]) {
      await expect.poll(() => whys(panel, host)).toContain("The connections before had end");
    }
  });

  it("that HTTP/2 shares between everything to one host", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop } = capture;
    await tab.goto(shop("/plain"));
    for (const path of ["/twice", "/etag.js", "/no-store.js"]) {
      await tab.evaluate(async (address) => (await fetch(address)).text(), path);
    }
    await tab.goto(shop("/twice"));
    await expectAgreement(panel, [hosts.shop]);
    expect(serverConnections(capture.sites, hosts.shop)).toEqual([
      "h2, GET /plain, GET /twice, GET /etag.js, GET /no-store.js, GET /twice",
    ]);
  });

  it("whatever becomes of an exchange: redirects, nothing, much, unread, broken off, asked for again", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop } = capture;
    await tab.goto(shop("/chain/1", { http1: true }));
    await tab.evaluate(async () => {
      const ask = async (path: string, options: RequestInit = {}): Promise<Response | undefined> => {
        return await fetch(path, options).catch(() => undefined);
      };
      await ask("/no-content");
      await (await ask("/many?n=2000"))?.text();
      await ask("/twice");
      for (const _ of [1, 2]) await (await ask("/cached.js"))?.text();
      for (const _ of [1, 2]) await (await ask("/etag.js"))?.text();
      const control = new AbortController();
      const hanging = await ask("/hang", { signal: control.signal });
      control.abort();
      await hanging?.text().catch(() => undefined);
      await (await ask("/no-store.js"))?.text();
    });
    await expectAgreement(panel, [hosts.shop]);
  });

  it("of which HTTP/1.1 opens up to six to one host", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop } = capture;
    await tab.goto(shop("/many?n=14&cookies=0", { http1: true }));
    await expectAgreement(panel, [hosts.shop]);
    const connections = serverConnections(capture.sites, hosts.shop);
    expect(connections.length).toBeGreaterThan(1);
    expect(connections.length).toBeLessThanOrEqual(6);
    await expect
      .poll(() => whys(panel, hosts.shop))
      .toEqual(Array(connections.length - 1).fill("HTTP/1.1 carries one exchange "));
  });

  it("of which a preflight gets one without credentials", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop } = capture;
    await tab.goto(shop("/fetches"));
    for (const id of ["#api-include", "#api-put", "#api-omit"]) {
      await tab.click(id);
      await tab.waitFor(() => document.querySelector("#result[data-done]"));
    }
    await expectAgreement(panel, [hosts.shop, hosts.api]);
    expect(serverConnections(capture.sites, hosts.api)).toEqual([
      "h2, GET /fetched/api-include, PUT /basket",
      "h2, OPTIONS /basket, GET /fetched/api-omit",
    ]);
    await expect.poll(() => whys(panel, hosts.api)).toEqual(["A preflight never carries cook"]);
  });

  it("that a frame of another site does not share with that site itself", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, shop, sites } = capture;
    await tab.goto(shop("/frames"));
    await openTable(panel);
    // What the next page would cut off has no connection in DevTools.
    await expect
      .poll(async () => viewConnections(await tableLines(panel), hosts.ads))
      .toEqual(["h2, GET /frame, GET /frame-data"]);
    await tab.goto(sites.url(hosts.ads, "/frame"));
    await expectAgreement(panel, [hosts.shop, hosts.www, hosts.ads]);
    expect(serverConnections(sites, hosts.ads)).toHaveLength(2);
    await expect.poll(() => whys(panel, hosts.ads)).toEqual(["The exchanges belong to anothe"]);
  });
});

describe("a WebSocket", () => {
  async function frames(panel: View): Promise<readonly string[]> {
    return panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#frames-grid [data-row]")]
        .sort((one, other) => one.offsetTop - other.offsetTop)
        .map((row) => {
          const text = (column: string): string => row.querySelector(`[data-column=${column}]`)?.textContent ?? "";
          return `${text("direction").slice(-1)} ${text("payload")}`;
        }),
    );
  }

  it("shows the frames that its server sent and received, while it is open and after it closed", async () => {
    const { tab, panel } = await inspected.fresh();
    const { hosts, sites } = capture;
    await tab.goto(sites.url(hosts.chat, "/"));
    await tab.waitFor(() => document.querySelector("#channel-state")?.textContent === "open");
    await panel.click("#view-tab-connections");
    await panel.click("#connections-tab-frames");
    await tab.click("#push");
    await tab.waitFor(() => document.querySelector("#messages")?.textContent?.includes("pushed 3"));
    await panel.waitFor(() => document.querySelector("#frames-count")?.textContent === "4 of 4");
    // Payloads are masked until they are asked for.
    expect((await frames(panel)).join()).not.toContain("pushed");
    await panel.click("#frames-show-values");
    await expect.poll(() => frames(panel)).toEqual(serverMessages(sites, hosts.chat));
    const state = (): Promise<string> => panel.text(".lane-channel .lane-note");
    await expect.poll(state).toBe("open · 1 ↑ 3 ↓");

    for (const id of ["here", "frames"]) await isAccessible(panel, id);

    await tab.click("#send");
    await tab.waitFor(() => document.querySelector("#messages")?.textContent?.includes("echo: hello"));
    await tab.evaluate("socket.send(new Uint8Array([0, 1, 254, 255]))");
    await tab.waitFor(() => document.querySelector("#messages")?.textContent?.includes("< [object Blob]"));
    await tab.click("#close");
    await panel.waitFor(() => document.querySelector(".lane-channel .lane-note")?.textContent?.startsWith("closed"));
    await expect.poll(state).toBe("closed · 3 ↑ 5 ↓");
    await expect.poll(() => frames(panel)).toEqual(serverMessages(sites, hosts.chat));
    await panel.fill("#frames-filter", "echo");
    await panel.waitFor(() => document.querySelector("#frames-count")?.textContent === "1 of 8");

    // Another, which its server closes.
    await tab.click("#connect");
    await tab.waitFor(() => document.querySelector("#channel-state")?.textContent === "open");
    await tab.fill("#message", "bye");
    await tab.click("#send");
    await panel.waitFor(() => document.querySelectorAll(".lane-channel").length === 2);
    await panel.waitFor(() =>
      [...document.querySelectorAll(".lane-channel .lane-note")].some(
        ({ textContent }) => textContent === "closed · 1 ↑ 0 ↓",
      ),
    );
  });
});

/** axe on one tab of the explanation, wide and narrow. */
async function isAccessible(panel: View, tab: string): Promise<void> {
  await panel.click(`#connections-tab-${tab}`);
  await panel.waitFor((id) => document.querySelector(`#connections-tab-${id}`)?.ariaSelected === "true", tab);
  for (const width of [400, 1300]) {
    await panel.setViewport(width, 640);
    expect(await axeProblems(panel)).toEqual([]);
    expect(await namelessControls(panel)).toEqual([]);
  }
}

describe("what is chosen", () => {
  it("in the lanes is chosen in Flow, and back; axe finds nothing in the dark either", async () => {
    const { tab, panel } = await inspected.fresh();
    const { shop } = capture;
    await panel.setColorScheme("dark");
    await tab.goto(shop("/plain"));
    await tab.goto(shop("/twice"));
    await panel.click("#view-tab-connections");
    await panel.waitFor(() => document.querySelector(".lane-connection .lane-count")?.textContent === "2");
    await panel.focus("#connections-lanes");
    await panel.press("ArrowDown");
    await panel.press("ArrowRight");
    await panel.waitFor(() => document.querySelector("#connections-panel")?.textContent?.includes("GET /twice"));
    for (const id of ["glossary", "here"]) await isAccessible(panel, id);
    await panel.click("#connections-table-toggle");
    await panel.waitFor(() => document.querySelector("#connections-grid [data-row]"));
    await isAccessible(panel, "here");
    await panel.click("#connections-table-toggle");
    await panel.focus("#connections-lanes");
    await panel.press("Enter");
    await panel.waitFor(() =>
      document.querySelector("#flow-grid [aria-selected=true]")?.textContent?.includes("/twice"),
    );
    await panel.click('#flow-grid [data-row]:not(.divider):has-text("/plain")');
    await panel.click("#view-tab-connections");
    await panel.waitFor(() => document.querySelector("#connections-panel")?.textContent?.includes("GET /plain"));
  });
});
