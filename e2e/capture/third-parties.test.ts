import { describe, expect, it } from "vitest";
import { exchangeCookies } from "../../src/core/capture/exchange-cookies.ts";
import type { CaptureRecord } from "../../src/core/capture/record.ts";
import { storageAccessOf } from "../../src/core/capture/storage-access.ts";
import { thirdPartySetting } from "../../src/core/capture/third-party.ts";
import type { ThirdPartyCookies } from "../../src/core/cookie/context/request-context.ts";
import { browserName } from "../driver/browser-name.ts";
import type { SessionOptions } from "../driver/session.ts";
import { expectAgreement } from "./support/agree.ts";
import { jarOfBrowser, jarOfRecord } from "./support/browser-jar.ts";
import { type Capture, useCapture } from "./support/capture.ts";
import { carried, entriesNamed, exchangeOf, exchangesOf, linesOf } from "./support/look.ts";

/** Loads the shop, with all that it embeds, twice. */
async function visitTwice(capture: Capture): Promise<CaptureRecord> {
  const { hosts, sites } = capture;
  const recorded = await capture.record();
  for (const times of [1, 2]) {
    await recorded.visit(capture.shop("/"));
    await recorded.until("the embedded requests", (record) =>
      [
        exchangesOf(record, hosts.ads, "/frame-data"),
        exchangesOf(record, hosts.stats, "/collect"),
        exchangesOf(record, hosts.stats, "/match"),
      ].every((exchanges) => exchanges.length === times),
    );
    await recorded.settled();
  }
  await expectAgreement(recorded, sites, [hosts.shop, hosts.ads, hosts.stats]);
  return recorded.record;
}

/** What holds whatever the browser does with third-party cookies, and that the record shows what that is. */
async function expectTruth(capture: Capture, record: CaptureRecord, setting: ThirdPartyCookies): Promise<void> {
  const { browser, hosts } = capture;
  const names = [hosts.shop, hosts.ads, hosts.stats];
  const foreign = record.exchanges.filter(({ host }) => host !== hosts.shop);
  for (const { url, party, topUrl } of foreign) {
    expect([party, topUrl === null ? null : new URL(topUrl).hostname], url).toEqual(["third", hosts.shop]);
  }
  expect(record.exchanges.filter(({ host }) => host === hosts.shop).map(({ party }) => party)).not.toContain("third");
  expect(thirdPartySetting(record).setting).toBe(setting);
  const types = new Set(foreign.map(({ type }) => type));
  for (const type of ["image", "sub_frame", "script", "xmlhttprequest"]) expect(types).toContain(type);

  const lines = record.exchanges.flatMap(linesOf);
  expect(lines.filter(({ verdict }) => verdict.outcome === "undecided")).toEqual([]);
  expect(jarOfRecord(record, names)).toEqual(await jarOfBrowser(browser, names));
  for (const { cookie } of record.jar.values()) {
    if (cookie.partitionKey !== null) expect(cookie.partitionKey.topLevelSite).toBe(`https://${hosts.shop}`);
  }
}

/** How the jar holds a cookie of a third party: in the partition of the page's site, outside, or not at all. */
function held(record: CaptureRecord, name: string): readonly ("apart" | "shared")[] {
  const present = entriesNamed(record, name).filter((entry) => entry.present);
  return present.map(({ cookie }) => (cookie.partitionKey === null ? "shared" : "apart"));
}

function second(record: CaptureRecord, host: string, path: string): string {
  const exchange = exchangesOf(record, host, path).at(-1);
  return (exchange && carried(exchange)) ?? "";
}

function describeWith(
  title: string,
  options: SessionOptions,
  check: (capture: Capture) => Promise<void>,
  more: (capture: Capture) => void = () => undefined,
): void {
  describe(title, () => {
    const capture = useCapture(options);
    it("are recorded as they were kept and sent", () => check(capture));
    more(capture);
  });
}

/** In Firefox no test can grant it: the prompt wants a click in the page. */
function storageAccessTest(capture: Capture): void {
  if (browserName() !== "chromium") return;
  it("go with a frame that was granted storage access", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(sites.url(hosts.ads, "/access-home"));
    if (browser.name === "chromium") await browser.context.grantPermissions(["storage-access"]);
    await recorded.visit(capture.shop("/access"));
    const data = (record: CaptureRecord) => exchangesOf(record, hosts.ads, "/access-data").at(-1);
    await recorded.until("what the frame asked for", (record) => data(record)?.end != null);
    const record = await recorded.settled();
    const told = (path: string) => {
      const exchange = exchangeOf(record, hosts.ads, path);
      const [home] = exchangeCookies(record, exchange);
      return [storageAccessOf(exchange), home?.name, home?.state, home?.reason, home?.predicted];
    };
    expect(told("/access-frame")).toEqual(["inactive", "home", "withheld", "blocked-third-party", null]);
    expect(told("/access-data")).toEqual(["active", "home", "sent", null, null]);
  });
}

describeWith("third-party cookies that are allowed", { thirdPartyCookies: "allow" }, async (capture) => {
  const { hosts } = capture;
  const record = await visitTwice(capture);
  await expectTruth(capture, record, "allowed");
  expect(["uid", "frame_header", "ad_script", "frame_script", "visitor"].map((name) => held(record, name))).toEqual(
    Array(5).fill(["shared"]),
  );
  expect(["uid_part", "frame_part"].map((name) => held(record, name))).toEqual([["apart"], ["apart"]]);
  // Lax is refused in a frame of another site.
  expect(held(record, "frame_lax")).toEqual([]);
  expect(second(record, hosts.ads, "/px.gif")).toMatch(/(?=.*\buid=)(?=.*\buid_part=)/);
  const sync = exchangesOf(record, hosts.ads, "/sync").at(-1);
  const match = exchangesOf(record, hosts.stats, "/match").at(-1);
  expect([sync?.hop, match?.hop, match?.requestId === sync?.requestId]).toEqual([0, 1, true]);
  expect(second(record, hosts.stats, "/match")).toMatch(/visitor=/);
  for (const name of ["frame_script", "frame_part", "_ga"]) {
    expect(
      entriesNamed(record, name).flatMap(({ history }) => history[0]?.source.kind ?? []),
      name,
    ).toEqual(["unattributed"]);
  }
});

describeWith(
  "third-party cookies that are blocked",
  { thirdPartyCookies: "block" },
  async (capture) => {
    const { hosts } = capture;
    const record = await visitTwice(capture);
    await expectTruth(capture, record, "blocked");
    expect(["uid", "frame_header", "ad_script", "frame_script", "visitor"].map((name) => held(record, name))).toEqual(
      Array(5).fill([]),
    );
    if (capture.browser.name === "firefox") {
      // Its strict setting refuses partitioned cookies along with the others.
      expect(held(record, "uid_part")).toEqual([]);
      expect(second(record, hosts.ads, "/px.gif")).toBe("");
      return;
    }
    expect(held(record, "uid_part")).toEqual(["apart"]);
    // The frame's own cookie is there before or after, or not yet.
    const names = second(record, hosts.ads, "/px.gif")
      .split("; ")
      .map((pair) => pair.split("=")[0]);
    expect(names.filter((name) => name !== "frame_part")).toEqual(["uid_part"]);
  },
  storageAccessTest,
);

describeWith("third-party cookies by the browser's own default", {}, async (capture) => {
  const record = await visitTwice(capture);
  await expectTruth(capture, record, capture.browser.name === "firefox" ? "partitioned" : "blocked");
  const plain = ["uid", "frame_header", "ad_script", "visitor"].map((name) => held(record, name));
  // Debian's Chromium blocks them; Firefox takes each into the partition of the page's site without a word.
  expect(plain).toEqual(Array(4).fill(capture.browser.name === "firefox" ? ["apart"] : []));
  expect(held(record, "uid_part")).toEqual(["apart"]);
});
