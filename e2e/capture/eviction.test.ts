import { expect, it } from "vitest";
import { useCapture } from "./support/capture.ts";

const capture = useCapture();

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
