import { beforeAll, describe, expect, it } from "vitest";
import { allowPrivate, openPrivateWindow } from "../driver/access.ts";
import { evaluateInBackground, stopBackground } from "../driver/background.ts";
import { openPanel } from "../driver/ui.ts";
import { expectAgreement } from "./support/agree.ts";
import { useCapture } from "./support/capture.ts";
import { entryNamed } from "./support/look.ts";

const capture = useCapture();

function keptKeys(): Promise<readonly string[]> {
  return evaluateInBackground(capture.browser, async () => Object.keys(await chrome.storage.session.get()));
}

async function keptText(): Promise<string> {
  const kept = await evaluateInBackground(capture.browser, async () => chrome.storage.session.get());
  return JSON.stringify(kept);
}

describe("a private window", () => {
  it("is out of sight as long as the person has not allowed it", async () => {
    const { browser, hosts, sites } = capture;
    const ordinary = await capture.record();
    await ordinary.visit(capture.shop("/plain"));
    const tab = capture.keep(await openPrivateWindow(browser, sites.url(hosts.sso, "/")));
    await sites.whenSeen(({ host }) => host === hosts.sso);
    await ordinary.visit(capture.shop("/twice"));
    const choices = await ordinary.command({ name: "list-tabs" });
    expect(choices.filter((choice) => choice.private)).toEqual([]);
    expect(ordinary.record.exchanges.map(({ host }) => host)).not.toContain(hosts.sso);
    const kept = await keptText();
    expect(kept).toContain(hosts.shop);
    expect(kept).not.toContain(hosts.sso);
    await tab.close();
  });
});

describe("a private window that is allowed", () => {
  beforeAll(() => allowPrivate(capture.browser));

  it("is recorded in its own store, and its record goes with the window", async () => {
    const { browser, hosts, sites } = capture;
    // Before the private window: Firefox opens further tabs in the window that is in front.
    const ordinary = await capture.watch(await capture.newTab(sites.url(hosts.www, "/account")));
    await ordinary.until("its own jar", ({ jar }) => jar.size > 0);
    const tab = capture.keep(await openPrivateWindow(browser, sites.url(hosts.sso, "/")));
    const recorded = await capture.record(tab);
    await recorded.untilState("the recording", ({ recording }) => recording === "on");
    expect(recorded.state.private).toBe(true);
    const record = await recorded.visit(capture.shop("/twice"));
    await expectAgreement(recorded, sites, [hosts.shop]);
    const { cookie } = entryNamed(record, "other");
    expect(record.begin).toMatchObject({ private: true, storeId: cookie.storeId });
    expect(cookie.storeId).toBe(browser.name === "firefox" ? "firefox-private" : "1");

    // The ordinary window has another jar.
    expect([...ordinary.record.jar.values()].map((entry) => entry.cookie.name)).not.toContain("other");
    expect(await keptKeys()).toContainEqual(expect.stringContaining(`journal/${recorded.state.recordId}/`));

    recorded.close();
    await recorded.page.close();
    await tab.close();
    await expect.poll(keptKeys).not.toContainEqual(expect.stringContaining(`journal/${recorded.state.recordId}/`));
    const choices = await ordinary.command({ name: "list-tabs" });
    expect(choices.filter((choice) => choice.private)).toEqual([]);
  });

  it("whose DevTools closes while the worker is stopped is not recorded at the next start", async () => {
    const { browser, hosts, sites } = capture;
    const tab = capture.keep(await openPrivateWindow(browser, sites.url(hosts.sso, "/")));
    const panel = await openPanel(browser, tab);
    const before = await capture.watch(tab);
    await before.untilState("the claim", ({ claims }) => claims.includes("devtools"));
    expect(before.state.private).toBe(true);
    before.close();
    await before.page.close();
    await Promise.all([stopBackground(browser), panel.close()]);
    const after = await capture.watch(tab);
    await after.untilState(
      "the end of the claim",
      ({ recording, claims }) => recording === "off" && claims.length === 0,
    );
    await tab.close();
  });
});
