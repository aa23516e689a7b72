import { describe, expect, it } from "vitest";
import type { Tab } from "../../../scripts/browser/driver.ts";
import { expectAgreement } from "../support/agree.ts";
import { entryNamed, exchangesOf } from "../support/look.ts";
import { capture } from "./shared.ts";

async function signInHere(popup: Tab): Promise<void> {
  await popup.fill("#password", "sesame");
  // The window closes itself, perhaps before the click has been answered.
  await popup.click("#sign-in").catch(() => undefined);
}

describe("a recording follows the person", () => {
  it.each(["open-popup", "open-sso-popup"])("into a window that signs in and closes itself: %s", async (button) => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/popup-login"));
    const popup = await browser.waitForNewTab(() => recorded.tab.click(`#${button}`));
    await signInHere(popup);
    await recorded.tab.waitFor(() => document.querySelector("#popup-state")?.textContent === "signed in as ada");
    await recorded.until("the window to be closed", ({ tabs }) => [...tabs.values()].some(({ closed }) => closed));
    // The window can be gone before the extension hears of its last request.
    const record = await recorded.until("its last page", ({ exchanges }) =>
      exchanges.some(({ url }) => new URL(url).pathname === "/popup-done"),
    );
    const other = [...record.tabs.values()].find(({ tabId }) => tabId !== recorded.tabId);
    expect(other).toMatchObject({ openedBy: recorded.tabId, closed: true });
    const inPopup = record.exchanges.filter(({ tabId }) => tabId === other?.tabId);
    const paths = inPopup.filter(({ type }) => type === "main_frame").map(({ url }) => new URL(url).pathname);
    expect(paths.at(0)).toBe(button === "open-popup" ? "/login" : "/sso-start");
    expect(paths.at(-1)).toBe("/popup-done");
    expect(inPopup.some(({ method }) => method === "POST")).toBe(true);
    const { source } = entryNamed(record, "JSESSIONID").history.at(-1) ?? {};
    const maker = source?.kind === "set-line" ? record.exchangesById.get(source.exchangeId) : undefined;
    expect(maker?.tabId).toBe(other?.tabId);
    expect(recorded.state).toMatchObject({ recording: "on", tabClosed: false });
    await expectAgreement(recorded, sites, [hosts.shop, hosts.sso]);
  });

  it("through a link that opens a tab without an opener, and not into a tab of its own", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/plain"));
    await recorded.tab.evaluate(() => {
      const link = document.createElement("a");
      link.href = "/twice?from=link";
      link.target = "_blank";
      link.rel = "noopener";
      link.id = "blank";
      link.textContent = "Open";
      document.querySelector("main, body")?.prepend(link);
    });
    const opened = capture.keep(await browser.waitForNewTab(() => recorded.tab.click("#blank")));
    await recorded.until("the opened page", (record) => exchangesOf(record, hosts.shop, "/twice").length === 1);
    const [page] = exchangesOf(recorded.record, hosts.shop, "/twice");
    expect(recorded.record.tabs.get(page?.tabId ?? 0)).toMatchObject({ openedBy: recorded.tabId, closed: false });
    await expectAgreement(recorded, sites, [hosts.shop]);

    const before = recorded.record.exchanges.length;
    await capture.newTab(capture.shop("/twice?from=nowhere"));
    await opened.goto(capture.shop("/twice?again"));
    await recorded.until("the followed tab's next page", ({ exchanges }) => exchanges.length > before);
    const record = await recorded.settled();
    expect(record.exchanges.map(({ url }) => new URL(url).search)).toEqual(["", "?from=link", "?again"]);
    expect(record.tabs.size).toBe(2);
  });
});

describe("two tabs", () => {
  it("that are both recorded keep their own records, and share what happens in their jar", async () => {
    const one = await capture.record();
    const other = await capture.record();
    await one.visit(capture.shop("/twice"));
    await other.visit(capture.shop("/chain/1"));
    await one.visit(capture.shop("/plain"));
    await Promise.all([one.settled(), other.settled()]);
    const paths = ({ record }: typeof one): readonly string[] =>
      record.exchanges.map(({ url }) => new URL(url).pathname);
    expect(paths(one)).toEqual(["/twice", "/plain"]);
    expect(paths(other)).toEqual(["/chain/1", "/chain/2", "/chain/3"]);
    expect(one.record.exchanges.every(({ tabId }) => tabId === one.tabId)).toBe(true);
    expect(other.record.exchanges.every(({ tabId }) => tabId === other.tabId)).toBe(true);
    // What the other tab's answer set is seen, and nobody here set it.
    expect(entryNamed(one.record, "hop_1").history.map(({ source }) => source.kind)).toEqual(["unattributed"]);
    expect(entryNamed(other.record, "hop_1").history.map(({ source }) => source.kind)).toEqual(["set-line"]);
    await one.command({ name: "stop" });
    expect(other.state.recording).toBe("on");
  });
});

describe("two views of one tab", () => {
  it("see the same, also when one of them comes late", async () => {
    const early = await capture.record();
    await early.visit(capture.shop("/chain/1"));
    const late = await capture.watch(early.tab);
    await early.visit(capture.shop("/twice"));
    await late.until("all of it", ({ last }) => last?.seq === early.record.last?.seq);
    expect(late.events).toEqual(early.events);
    // Each hears of a new title by itself.
    await expect.poll(() => JSON.stringify(late.state) === JSON.stringify(early.state)).toBe(true);
    await late.command({ name: "mark", label: "text", text: "here" });
    await early.until("the mark", ({ marks }) => marks.length === 1);
    await late.command({ name: "clear" });
    for (const view of [early, late]) await view.until("the empty record", ({ exchanges }) => exchanges.length === 0);
    expect(early.state.recording).toBe("on");
  });
});
