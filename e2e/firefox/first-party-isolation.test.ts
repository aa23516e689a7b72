import { describe, expect, it } from "vitest";
import { poll } from "../../scripts/browser/poll.ts";
import { exchangeCookies } from "../../src/core/capture/exchange-cookies.ts";
import { expectAgreement } from "../capture/support/agree.ts";
import { jarOfBrowser, jarOfRecord } from "../capture/support/browser-jar.ts";
import { useCapture } from "../capture/support/capture.ts";
import { entriesNamed, entryNamed, exchangeOf, exchangesOf, history, outcomes } from "../capture/support/look.ts";

const capture = useCapture({ firefoxPrefs: { "privacy.firstparty.isolate": true } });

describe("with first-party isolation", () => {
  it("a jar that was there before is read", async () => {
    const { browser, hosts } = capture;
    const tab = await capture.newTab(capture.shop("/theme?set=dark"));
    const recorded = await capture.record(tab);
    const record = await recorded.visit(capture.shop("/plain"));
    expect(history(record, "theme")).toEqual(["found by before"]);
    expect(entryNamed(record, "theme").cookie).toMatchObject({ firstPartyDomain: hosts.shop, partitionKey: null });
    expect(jarOfRecord(record, [hosts.shop])).toEqual(await jarOfBrowser(browser, [hosts.shop]));
  });

  it("a set line is stored and a deletion is seen", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    const set = await recorded.visit(capture.shop("/shadow"));
    expect(outcomes(exchangeOf(set, hosts.shop, "/shadow"))).toEqual(["stored"]);
    const deleted = await recorded.visit(capture.shop("/unshadow"));
    expect(outcomes(exchangeOf(deleted, hosts.shop, "/unshadow"))).toEqual(["deleted"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("another site's cookies are kept once for each site that embeds it", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(sites.url(hosts.ads, "/px.gif"));
    await recorded.visit(capture.shop("/"));
    await recorded.until("the image", (record) => exchangesOf(record, hosts.ads, "/px.gif").length > 1);
    const record = await recorded.settled();
    const jars = entriesNamed(record, "uid").map(({ cookie }) => cookie.firstPartyDomain);
    expect(jars.toSorted()).toEqual([hosts.ads, hosts.shop]);
    const [, embedded] = exchangesOf(record, hosts.ads, "/px.gif");
    // Its script or its frame may have come first.
    expect(["stored", "updated"]).toContain(embedded && outcomes(embedded)[0]);
    // What the other jar holds has nothing to do with this request.
    const told = embedded ? exchangeCookies(record, embedded) : [];
    expect(told.filter(({ name, state }) => name === "uid" && state === "withheld")).toEqual([]);
    const names = [hosts.shop, hosts.ads];
    // The frames of the page go on asking after the image.
    await poll("the same jar in both", async () => {
      expect(jarOfRecord(await recorded.settled(), names)).toEqual(await jarOfBrowser(browser, names));
      return true;
    });
    await expectAgreement(recorded, sites, [hosts.shop, hosts.ads]);
  });
});
