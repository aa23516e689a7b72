import { expect, it } from "vitest";
import { poll } from "../../../scripts/browser/poll.ts";
import { entryNamed } from "../support/look.ts";
import { capture } from "./shared.ts";

/** Chromium and Firefox both keep 180 cookies of a site, and make room for thirty more at a time. */
const MANY = 200;
const MOST = 180;

it("tells a cookie that went to make room from one that was deleted or expired", async () => {
  const recorded = await capture.record();
  const record = await recorded.visit(capture.shop(`/many?n=${MANY}`));
  const entries = [...record.jar.values()].filter(({ cookie }) => cookie.name.startsWith("many_"));
  expect(entries).toHaveLength(MANY);
  const gone = entries.filter(({ present }) => !present);
  expect(gone.length).toBeGreaterThanOrEqual(MANY - MOST);
  for (const { history } of gone) {
    expect(history.map(({ kind }) => kind)).toEqual(["added", "removed"]);
    expect(history[1]).toMatchObject({ cause: "evicted", source: { kind: "browser" } });
  }
});

it("tells a cookie that ended by itself", async () => {
  const recorded = await capture.record();
  await recorded.visit(capture.shop("/twice"));
  await recorded.tab.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a page does
    document.cookie = "brief=1; Max-Age=1; Path=/";
  });
  await recorded.until("the cookie", ({ jar }) => [...jar.values()].some(({ cookie }) => cookie.name === "brief"));
  // Chromium drops what is over when it next looks at the cookies of the site; Firefox is seen to lack it with the next read.
  await poll("the end of the cookie", async () => {
    await recorded.visit(capture.shop("/twice"));
    return !entryNamed(recorded.record, "brief").present;
  });
  const { history } = entryNamed(recorded.record, "brief");
  expect(history.map(({ kind }) => kind)).toEqual(["added", "removed"]);
  expect(history[1]).toMatchObject({ cause: "expired", source: { kind: "browser" } });
});
