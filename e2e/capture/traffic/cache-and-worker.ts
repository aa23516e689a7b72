import { describe, expect, it } from "vitest";
import { cookieTravel } from "../../../src/core/capture/exchange.ts";
import { hosts as localHosts } from "../../site/hosts.ts";
import { expectAgreement } from "../support/agree.ts";
import { carried, entryNamed, exchangeOf, exchangesOf, history, outcomes } from "../support/look.ts";
import { capture } from "./shared.ts";

describe("the cache", () => {
  it("answers without a cookie leaving, and a revalidation lets it leave", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/cache"));
    await recorded.tab.click("#again");
    const record = await recorded.until("the second load", (now) =>
      ["/cache", "/etag.js", "/no-store.js"].every((path) => exchangesOf(now, hosts.shop, path).length === 2),
    );
    await recorded.settled();
    const arrivals = (path: string): number => sites.seen(hosts.shop).filter((each) => each.path === path).length;

    for (const path of ["/cached.js", "/cached-cookie.js"]) {
      expect(arrivals(path), path).toBe(1);
      for (const hit of exchangesOf(record, hosts.shop, path).slice(1)) {
        expect(hit, path).toMatchObject({ fromCache: true });
        expect([cookieTravel(hit), carried(hit)], path).toEqual(["from-cache", null]);
      }
    }
    expect(arrivals("/etag.js")).toBe(2);
    const revalidated = exchangesOf(record, hosts.shop, "/etag.js")[1];
    expect(revalidated && cookieTravel(revalidated)).toBe("carried");
    expect(revalidated && carried(revalidated)).toContain("cache_page=1");
    expect(sites.seen(hosts.shop).filter(({ path }) => path === "/etag.js")[1]?.answer?.status).toBe(304);
    // A line that comes out of the cache sets nothing anew.
    expect(history(record, "cached_cookie")).toEqual(["added by set-line /cached-cookie.js"]);
    expect(arrivals("/no-store.js")).toBe(2);
  });
});

describe("a service worker", () => {
  it("answers, passes on and asks by itself: each request is told by where it came from", async () => {
    const { sites } = capture;
    // Chromium lets no page with a self-made certificate register a worker; names under localhost need none.
    const hosts = localHosts("worker", "localhost");
    const recorded = await capture.record();
    await recorded.visit(sites.url(hosts.shop, "/sw/page", { scheme: "http" }));
    await recorded.tab.waitFor(() => document.querySelector("#worker-state")?.textContent === "in control");
    for (const id of ["sw-own", "sw-pass", "sw-more"]) {
      await recorded.tab.click(`#${id}`);
      await recorded.tab.waitFor(() => document.querySelector("#result")?.hasAttribute("data-done"));
    }
    const record = await recorded.until("the worker's request", (now) =>
      exchangesOf(now, hosts.shop, "/sw/inner").some(({ end }) => end !== null),
    );
    await recorded.settled();
    const inner = exchangeOf(record, hosts.shop, "/sw/inner");
    expect(inner.initiator).toBe(new URL(sites.url(hosts.shop, "/", { scheme: "http" })).origin);
    expect(carried(inner)).toContain("sw_page=1");
    expect(outcomes(inner)).toEqual(["stored"]);
    expect(history(record, "sw_inner")).toEqual(["added by set-line /sw/inner"]);
    expect(entryNamed(record, "sw_pass").cookie.value).toBe("1");
    // It never left the machine, so it is no exchange that carried anything.
    for (const own of exchangesOf(record, hosts.shop, "/sw/own")) expect(carried(own)).toBeNull();
    await expectAgreement(recorded, sites, [hosts.shop]);
  });
});
