import { describe, expect, it } from "vitest";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { backgroundState, stopBackground } from "../driver/background.ts";
import { expectAgreement } from "./support/agree.ts";
import { useCapture } from "./support/capture.ts";
import { exchangesOf, history, verdicts } from "./support/look.ts";
import type { Recorded } from "./support/recorded.ts";

const capture = useCapture();

async function withoutView(recorded: Recorded): Promise<void> {
  recorded.close();
  await recorded.page.close();
}

describe("recording on demand", () => {
  // The first in its file: once a page of ours has listened for ends, Firefox tells the ends of all later requests.
  it("ends what was under way when it began", async () => {
    const { browser, hosts, sites } = capture;
    const tab = await capture.newTab(capture.shop("/plain"));
    await tab.evaluate(() => {
      void fetch("/held");
    });
    await sites.whenSeen(({ host, path }) => host === hosts.shop && path === "/held");
    const recorded = await capture.record(tab);
    await recorded.tab.evaluate(() => fetch("/release").then(({ ok }) => ok));
    const held = (record: CaptureRecord) => exchangesOf(record, hosts.shop, "/held");
    await recorded.until("the answer", (record) => held(record).length > 0);
    const record = await recorded.settled();
    expect(held(record).map(({ sentAt, end }) => [sentAt, end?.how])).toEqual([[null, "completed"]]);
    // Chromium shows cookie headers only of requests that began while somebody listened.
    const told =
      browser.name === "chromium"
        ? []
        : ["stored held=1; Path=/", "rejected (domain-other-site) held_refused=1; Domain=elsewhere.test"];
    expect(held(record).flatMap(verdicts)).toEqual(told);
  });

  it("leaves a stopped worker alone while nothing is recorded", async () => {
    const { browser, hosts } = capture;
    // A recording that was, and is over, must leave nothing behind that wakes the worker.
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/twice"));
    await recorded.command({ name: "stop" });
    await withoutView(recorded);
    await stopBackground(browser);
    await recorded.tab.goto(capture.shop("/many?n=20"));
    const other = await capture.newTab(capture.shop("/"));
    await other.goto(capture.shop("/script"));
    await other.click("#doc-set");
    await other.waitFor(() => document.querySelector("#result")?.hasAttribute("data-done"));
    // Firefox wakes it for listeners that were removed, as if they were still there; it stays idle then.
    if (browser.name === "chromium") expect(await backgroundState(browser)).toBe("stopped");
    const again = await capture.watch(recorded.tab);
    expect(again.state).toMatchObject({ recording: "off", claims: [] });
    expect(again.record.exchanges.map(({ url }) => new URL(url).pathname)).toEqual(["/twice"]);
    expect(exchangesOf(again.record, hosts.shop, "/script")).toEqual([]);
  });

  it("wakes a stopped worker for what is recorded, from the first request on", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await withoutView(recorded);
    await stopBackground(browser);
    await recorded.tab.goto(capture.shop("/chain/1"));
    const later = await capture.watch(recorded.tab);
    await expectAgreement(later, sites, [hosts.shop]);
    expect(history(later.record, "brief")).toEqual(["added by set-line /chain/2", "removed by set-line /chain/3"]);
    expect(later.state).toMatchObject({ recording: "on", claims: ["person"] });
  });

  it("shows the jar without recording, and calls it set before when it begins", async () => {
    const { hosts, sites } = capture;
    const tab = await capture.newTab(capture.shop("/twice"));
    const recorded = await capture.watch(tab);
    await recorded.until("the jar", ({ jar }) => jar.size === 3);
    expect(recorded.state.recording).toBe("off");
    await recorded.command({ name: "record" });
    const record = await recorded.visit(capture.shop("/account"));
    expect(history(record, "other")).toEqual(["found by before"]);
    const page = exchangesOf(record, hosts.shop, "/account")[0];
    expect(page?.cookie).toBe(sites.seen(hosts.shop).find(({ path }) => path === "/account")?.cookie);
  });

  it("catches the first document after record and reload, ten times in a row", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.watch(await capture.newTab(capture.shop("/plain")));
    for (let time = 1; time <= 10; time += 1) {
      const arrived = sites.seen(hosts.shop).length;
      await recorded.command({ name: "record-and-reload" });
      const record = await recorded.until("the reloaded document", ({ navigations }) => navigations.length === 1);
      await recorded.settled();
      const seen = sites.seen(hosts.shop).slice(arrived);
      expect(seen).toHaveLength(1);
      expect(record.exchanges[0], `time ${time}`).toMatchObject({
        ...{ type: "main_frame", order: 0, url: capture.shop("/plain"), cookie: seen[0]?.cookie },
        response: { status: 200 },
      });
      await recorded.command({ name: "stop" });
      await recorded.command({ name: "clear" });
      await recorded.until("the empty record", ({ exchanges }) => exchanges.length === 0);
    }
  });

  it("records the first document of every visit to a site on the always list", async () => {
    const { hosts, sites } = capture;
    const anywhere = await capture.watch();
    await anywhere.command({ name: "set-always", always: { everywhere: false, sites: [hosts.shop] } });
    const tab = await capture.newTab(sites.url(hosts.sso, "/"));
    await tab.goto(capture.shop("/twice"));
    const recorded = await capture.watch(tab);
    await expectAgreement(recorded, sites, [hosts.shop]);
    expect(recorded.state).toMatchObject({ recording: "on", claims: ["site"] });
    const hostsSeen = (): readonly string[] => recorded.record.exchanges.map(({ host }) => host);
    expect(hostsSeen()).not.toContain(hosts.sso);
    await tab.goto(sites.url(hosts.sso, "/"));
    await recorded.untilState("the end of the claim", ({ recording }) => recording === "off");
    expect(hostsSeen()).not.toContain(hosts.sso);
    await recorded.command({ name: "set-always", always: { everywhere: false, sites: [] } });
  });
});
