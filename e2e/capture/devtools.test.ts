import { describe, expect, it } from "vitest";
import { stopBackground } from "../driver/background.ts";
import { openPanel } from "../driver/ui.ts";
import { expectAgreement } from "./support/agree.ts";
import { useCapture } from "./support/capture.ts";

const capture = useCapture();

describe("DevTools", () => {
  it("has its tab recorded while it is open, and leaves the record", async () => {
    const { browser, hosts, sites } = capture;
    const tab = await capture.newTab(capture.shop("/plain"));
    const recorded = await capture.watch(tab);
    expect(recorded.state.recording).toBe("off");
    const panel = await openPanel(browser, tab);
    await recorded.untilState("the claim", ({ claims }) => claims.includes("devtools"));
    await recorded.visit(capture.shop("/twice"));
    await panel.close();
    await recorded.untilState("the end of the claim", ({ recording }) => recording === "off");
    expect(recorded.record.exchanges.map(({ url }) => new URL(url).pathname)).toEqual(["/twice"]);
    expect(sites.seen(hosts.shop).map(({ path }) => path)).toEqual(["/plain", "/twice"]);
  });

  it("ends only its own claim when it closes", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/plain"));
    const panel = await openPanel(browser, recorded.tab);
    await recorded.untilState("both claims", ({ claims }) => claims.length === 2);
    await panel.close();
    await recorded.untilState("one claim", ({ claims }) => claims.length === 1);
    expect(recorded.state).toMatchObject({ recording: "on", claims: ["person"] });
    await recorded.visit(capture.shop("/twice"));
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("adds nothing to a record by reading the source of the page", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/plain"));
    const panel = await openPanel(browser, recorded.tab);
    await recorded.untilState("both claims", ({ claims }) => claims.length === 2);
    // Firefox keeps the source by itself.
    if (browser.name === "chromium") {
      await recorded.until("the look into the cache", () =>
        recorded.events.some((event) => event.kind === "failed" && event.error === "net::ERR_CACHE_MISS"),
      );
    }
    const { exchanges } = await recorded.settled();
    expect(exchanges.map(({ url }) => new URL(url).pathname)).toEqual(["/plain"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
    await panel.close();
  });

  it("keeps its claim when the worker stops under it", async () => {
    const { browser, hosts, sites } = capture;
    const tab = await capture.newTab(capture.shop("/plain"));
    const panel = await openPanel(browser, tab);
    const recorded = await capture.watch(tab);
    await recorded.untilState("the claim", ({ claims }) => claims.includes("devtools"));
    await stopBackground(browser);
    await recorded.visit(capture.shop("/twice"));
    expect(recorded.state).toMatchObject({ recording: "on", claims: ["devtools"] });
    expect(sites.seen(hosts.shop)).toHaveLength(2);
    await panel.close();
    await recorded.untilState("the end of the claim", ({ recording }) => recording === "off");
  });

  it("that closes while the worker is stopped has ended its recording by the next start", async () => {
    const { browser } = capture;
    const tab = await capture.newTab(capture.shop("/plain"));
    const panel = await openPanel(browser, tab);
    const before = await capture.watch(tab);
    await before.untilState("the claim", ({ claims }) => claims.includes("devtools"));
    before.close();
    await before.page.close();
    // DevTools would wake the worker at once, so both end together.
    await Promise.all([stopBackground(browser), panel.close()]);
    const recorded = await capture.watch(tab);
    await recorded.untilState("the end of the claim", ({ recording, claims }) => {
      return recording === "off" && claims.length === 0;
    });
  });
});
