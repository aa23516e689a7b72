import { expect, it } from "vitest";
import type { CaptureFact } from "./event.ts";
import type { JarCookie } from "./jar-cookie.ts";
import { missedDeletions } from "./missed-deletions.ts";
import {
  begin,
  completed,
  cookie,
  jarChange,
  jarRead,
  on,
  recordOf,
  request,
  response,
  tab,
} from "./record.fixture.ts";

const DELETION = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";

function foundIn(held: Partial<JarCookie> = {}): CaptureFact {
  return { kind: "jar-found", storeId: "0", site: "shop.test", cookies: [cookie(held)] };
}

/** The only cookie of a record that had it before a response tried to delete. */
function missedBy(lines: readonly string[], held: Partial<JarCookie> = {}, url = "https://shop.test/") {
  const found = foundIn(held);
  const hop = [request({ url }), response(lines, { url }), completed({ url })];
  const record = recordOf(begin(), tab, on, found, ...hop, jarRead(7));
  const [entry] = record.jar.values();
  return entry === undefined ? [] : missedDeletions(record, entry);
}

it("tells a deletion with another path", () => {
  expect(missedBy([`a=; Path=/a; ${DELETION}`])).toMatchObject([{ part: "path", asked: "/a", held: "/" }]);
});

it("tells a deletion with another domain", () => {
  const missed = missedBy([`a=; Path=/; Domain=shop.test; ${DELETION}`]);
  expect(missed).toMatchObject([{ part: "domain", asked: ".shop.test", held: "shop.test" }]);
});

it("tells a deletion from another host of the site", () => {
  const missed = missedBy([`a=; Path=/; ${DELETION}`], {}, "https://www.shop.test/");
  expect(missed).toMatchObject([{ part: "domain", asked: "www.shop.test", held: "shop.test" }]);
});

it("tells a deletion of a cookie in another partition", () => {
  const partitionKey = { topLevelSite: "https://news.test", hasCrossSiteAncestor: true };
  const missed = missedBy([`a=; Path=/; ${DELETION}`], { partitionKey });
  expect(missed).toMatchObject([{ part: "partition", held: "https://news.test" }]);
});

it("says nothing of cookies with other names, and of lines that delete nothing", () => {
  expect(missedBy([`b=; Path=/a; ${DELETION}`, "a=2; Path=/a"])).toEqual([]);
});

it("says nothing where another line of the same response met the cookie", () => {
  const lines = [`a=; Path=/a; ${DELETION}`, `a=; Path=/; ${DELETION}`];
  const hop = [request(), response(lines), completed()];
  const facts = [begin(), tab, on, foundIn(), ...hop];
  const record = recordOf(...facts, jarChange({}, "overwrite", true), jarChange({}, "explicit", true), jarRead(8));
  const [entry] = record.jar.values();
  expect(entry && missedDeletions(record, entry)).toEqual([]);
});
