import { describe, expect, it } from "vitest";
import type { Tab } from "../../scripts/browser/driver.ts";
import { stopBackground } from "../driver/background.ts";
import { expectAgreement } from "./support/agree.ts";
import { useCapture } from "./support/capture.ts";
import { exchangesOf, outcomes } from "./support/look.ts";
import type { Recorded } from "./support/recorded.ts";

const capture = useCapture();

const IMAGES = 200;

/** So many images are loaded when the worker is stopped. */
const STOPS = [10, 80, 170];

/** Loads images of the page from `from` up to `to`. */
async function loadImages(tab: Tab, from: number, to: number): Promise<void> {
  await tab.evaluate(
    async (first, end) => {
      const images = Array.from({ length: end - first }, (_, at) => {
        const image = new Image();
        image.src = `/many/${first + at}.gif`;
        return image.decode();
      });
      await Promise.all(images);
    },
    from,
    to,
  );
}

/** Every image once, in the order in which it went out between `stops`, and its cookie made by its own line. */
async function expectWhole(recorded: Recorded, stops: readonly number[]): Promise<void> {
  const { hosts, sites } = capture;
  await expectAgreement(recorded, sites, [hosts.shop]);
  const { exchanges, jar } = recorded.record;
  const images = exchanges.filter(({ type }) => type === "image");
  expect(images).toHaveLength(IMAGES);
  expect(new Set(images.map(({ url }) => url)).size).toBe(IMAGES);
  expect(images.filter((each) => outcomes(each).join() !== "stored").map(({ url }) => url)).toEqual([]);
  // Within a batch Chromium tells a woken worker in no promised order.
  const batches = images.map(({ url }) => stops.filter((stop) => stop <= Number(/(\d+)\.gif/.exec(url)?.[1])).length);
  expect(batches).toEqual(batches.toSorted((one, other) => one - other));
  const lives = [...jar.values()].filter(({ cookie }) => cookie.name.startsWith("many_"));
  expect(lives).toHaveLength(IMAGES);
  for (const { cookie, history } of lives) {
    // Browsers make room among so many cookies of one site, and say so.
    expect(history.map(({ kind, source }) => `${kind} by ${source.kind}`).join(), cookie.name).toMatch(
      /^added by set-line(,removed by browser)?$/,
    );
  }
}

/** Waits until that many images have ended, and all that was heard is written. */
async function written(recorded: Recorded, images: number): Promise<void> {
  await recorded.until(`${images} images`, ({ exchanges }) => {
    return exchanges.filter(({ type, end }) => type === "image" && end !== null).length === images;
  });
  await recorded.command({ name: "settle" });
}

describe("a worker that stops in the middle of a page", () => {
  it("loses and repeats nothing, at several moments, with a request open all along", async () => {
    const { browser, hosts } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/plain"));
    await recorded.tab.evaluate(() => {
      const stop = new AbortController();
      Reflect.set(globalThis, "stopHanging", () => stop.abort());
      void fetch("/hang", { signal: stop.signal }).catch(() => undefined);
    });
    await recorded.until("the open request", (record) =>
      exchangesOf(record, hosts.shop, "/hang").some(({ response }) => response !== null),
    );
    for (const [index, to] of STOPS.entries()) {
      await loadImages(recorded.tab, STOPS[index - 1] ?? 0, to);
      await written(recorded, to);
      await stopBackground(browser);
    }
    await loadImages(recorded.tab, STOPS.at(-1) ?? 0, IMAGES);
    await recorded.tab.evaluate(() => Reflect.apply(Reflect.get(globalThis, "stopHanging"), null, []));
    await recorded.until("the end of the open request", (record) =>
      exchangesOf(record, hosts.shop, "/hang").some(({ end }) => end?.how === "failed"),
    );
    await expectWhole(recorded, STOPS);
    expect(new Set(recorded.events.map(({ boot }) => boot)).size).toBe(4);
    expect(recorded.state).toMatchObject({ recording: "on", claims: ["person"] });
  });

  it("wakes for the rest of the page with no view open, and a view that opens later has it all", async () => {
    const { browser } = capture;
    const first = await capture.record();
    await first.visit(capture.shop("/plain"));
    await loadImages(first.tab, 0, 80);
    await written(first, 80);
    first.close();
    await first.page.close();
    await stopBackground(browser);
    await loadImages(first.tab, 80, IMAGES);
    const later = await capture.watch(first.tab);
    await expectWhole(later, [80]);
    expect(new Set(later.events.map(({ boot }) => boot)).size).toBe(2);
  });

  it("among events in flight repeats nothing and invents nothing", async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    const url = sites.url(hosts.shop, `/many?n=${IMAGES}`, { http1: true });
    await recorded.tab.goto(url, { wait: "none" });
    for (const image of [20, 90, 150]) {
      await sites.whenSeen(({ host, path }) => host === hosts.shop && path === `/many/${image}.gif`);
      await stopBackground(browser);
    }
    await recorded.tab.waitFor(() => document.readyState === "complete");
    // What was in flight when a worker was stopped by force can be lost; what comes after it must not be.
    await loadImages(recorded.tab, IMAGES, IMAGES + 1);
    await recorded.until("an image after the last stop", (record) =>
      exchangesOf(record, hosts.shop, `/many/${IMAGES}.gif`).some(({ end }) => end !== null),
    );
    const urls = recorded.record.exchanges.map((exchange) => new URL(exchange.url).pathname);
    expect(new Set(urls).size).toBe(urls.length);
    const arrived = new Set(sites.seen(hosts.shop).map(({ path }) => path));
    expect(urls.filter((path) => !arrived.has(path))).toEqual([]);
    expect(recorded.state).toMatchObject({ recording: "on", claims: ["person"] });
  });
});
