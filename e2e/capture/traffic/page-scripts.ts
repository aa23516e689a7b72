import { describe, expect, it } from "vitest";
import { expectAgreement } from "../support/agree.ts";
import { carried, entriesNamed, entryNamed, exchangeOf, history, outcomes, verdicts } from "../support/look.ts";
import type { Recorded } from "../support/recorded.ts";
import { capture } from "./shared.ts";

async function press({ tab }: Recorded, id: string): Promise<string> {
  await tab.click(`#${id}`);
  await tab.waitFor(() => document.querySelector("#result")?.hasAttribute("data-done"));
  return tab.text("#result");
}

describe("a page's script", () => {
  it("makes, changes and deletes a cookie, and no set line takes it for its own", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/script"));
    await press(recorded, "doc-set");
    await recorded.until("the new cookie", (record) => entriesNamed(record, "by_script").length === 1);
    await press(recorded, "doc-change");
    await recorded.until("the change", (record) => history(record, "by_script").length === 2);
    await press(recorded, "doc-delete");
    const record = await recorded.until("the end", (now) => !entryNamed(now, "by_script").present);
    expect(history(record, "by_script")).toEqual([
      "added by unattributed",
      "updated by unattributed",
      "removed by unattributed",
    ]);
    expect(record.linesByKey.get(entryNamed(record, "by_script").key) ?? []).toEqual([]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("uses the cookie store as well", async () => {
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/script"));
    await press(recorded, "store-set");
    await recorded.until("the cookie", (record) => entriesNamed(record, "by_store").length === 1);
    expect(entryNamed(recorded.record, "by_store").cookie).toMatchObject({ value: "1", path: "/", sameSite: "lax" });
    await press(recorded, "store-delete");
    const record = await recorded.until("its end", (now) => !entryNamed(now, "by_store").present);
    expect(history(record, "by_store")).toEqual(["added by unattributed", "removed by unattributed"]);
  });

  it("cannot touch what is HttpOnly", async () => {
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/script"));
    await press(recorded, "doc-httponly");
    await press(recorded, "doc-over-httponly");
    // What comes after it in the same jar shows that nothing came of the two before.
    await press(recorded, "doc-persistent");
    const record = await recorded.until("the third", (now) => entriesNamed(now, "by_script_long").length === 1);
    expect(entriesNamed(record, "script_http_only")).toEqual([]);
    expect(history(record, "locked")).toEqual(["added by set-line /script"]);
    expect(entryNamed(record, "locked").cookie).toMatchObject({ value: "by-server", httpOnly: true });
    expect(entryNamed(record, "by_script_long").cookie.expires).toBeGreaterThan(Date.now());
  });
});

describe("fetch", () => {
  it("carries cookies, and stores those that come, only with credentials", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/twice"));
    await recorded.visit(capture.shop("/fetches"));
    for (const mode of ["omit", "same-origin", "include"]) await press(recorded, `own-${mode}`);
    for (const mode of ["omit", "same-origin", "include"]) await press(recorded, `api-${mode}`);
    const record = await recorded.settled();
    const own = ["omit", "same-origin", "include"].map((mode) =>
      exchangeOf(record, hosts.shop, `/fetched/own-${mode}`),
    );
    expect(own.map(carried).map((cookie) => cookie?.includes("twin=second") ?? false)).toEqual([false, true, true]);
    expect(own.map(outcomes)).toEqual([["rejected"], ["stored"], ["stored"]]);
    const api = ["omit", "same-origin", "include"].map((mode) => exchangeOf(record, hosts.api, `/fetched/api-${mode}`));
    expect(api.map(outcomes)).toEqual([["rejected"], ["rejected"], ["stored"]]);
    for (const exchange of [...own, ...api]) {
      expect(exchange).toMatchObject({ type: "xmlhttprequest", party: "first", tabId: recorded.tabId });
      expect(exchange.initiator).toBe(capture.shop("").replace(/\/$/, ""));
    }
    expect(entriesNamed(record, "fetched-own-omit")).toEqual([]);
    expect(history(record, "fetched-api-include")).toEqual(["added by set-line /fetched/api-include"]);
    await expectAgreement(recorded, sites, [hosts.shop, hosts.api]);
  });

  it("shows its preflight, which carries no cookie", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/fetches"));
    await press(recorded, "api-include");
    await press(recorded, "api-put");
    const record = await recorded.settled();
    const asked = record.exchanges.filter(({ url }) => new URL(url).pathname === "/basket");
    // Firefox tells of the request that has to wait before it tells of the preflight that it waits for.
    const order = capture.browser.name === "firefox" ? ["PUT", "OPTIONS"] : ["OPTIONS", "PUT"];
    expect(asked.map(({ method }) => method)).toEqual(order);
    expect(asked.map((each) => (each.method === "PUT" ? carried(each) : each.cookie))).toEqual(
      order.map((method) => (method === "PUT" ? "fetched-api-include=1" : null)),
    );
    expect(asked.flatMap(verdicts)).toEqual(["stored api_basket=saved; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    await expectAgreement(recorded, sites, [hosts.shop, hosts.api]);
  });
});

describe("frames", () => {
  it("belong to the site of the window, whoever's they are", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/frames"));
    await sites.whenSeen(({ host, path }) => host === hosts.ads && path === "/frame-data");
    const record = await recorded.until("the frame's own request", (now) =>
      now.exchanges.some(({ host, end, url }) => host === hosts.ads && url.endsWith("/frame-data") && end !== null),
    );
    await recorded.settled();
    const frames = record.exchanges.filter(({ type }) => type === "sub_frame");
    expect(frames.map(({ host, party }) => [host, party]).toSorted()).toEqual(
      [
        [hosts.www, "first"],
        [hosts.ads, "third"],
        [hosts.shop, "first"],
      ].toSorted(),
    );
    expect(new Set(frames.map(({ frameId }) => frameId)).size).toBe(3);
    const top = new URL(capture.shop("/frames"));
    for (const exchange of record.exchanges) {
      expect(new URL(exchange.topUrl ?? "").host, exchange.url).toBe(top.host);
    }
    // What a frame asks for stands under the window's site and not under the frame's own.
    expect(exchangeOf(record, hosts.ads, "/frame-data")).toMatchObject({ party: "third", tabId: recorded.tabId });
    // The sandboxed frame has no origin of its own to write with; its request is an ordinary one.
    expect(outcomes(exchangeOf(record, hosts.www, "/inner"))).toEqual(["stored"]);
    await expectAgreement(recorded, sites, [hosts.shop, hosts.www, hosts.ads]);
  });
});
