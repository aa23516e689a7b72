import { describe, expect, it } from "vitest";
import { allowPrivate, openPrivateWindow } from "../driver/access.ts";
import { evaluateInBackground } from "../driver/background.ts";
import { expectAgreement } from "./support/agree.ts";
import { useCapture } from "./support/capture.ts";
import { entryNamed } from "./support/look.ts";

const capture = useCapture();

function keptKeys(): Promise<readonly string[]> {
  return evaluateInBackground(capture.browser, async () => Object.keys(await chrome.storage.session.get()));
}

describe("a private window", () => {
  it("is recorded once that is allowed, in its own store, and its record goes with the window", async () => {
    await allowPrivate(capture.browser);
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
});
