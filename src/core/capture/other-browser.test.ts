import { expect, it } from "vitest";
import type { BrowserName } from "./event.ts";
import { otherBrowser } from "./other-browser.ts";
import { begin, completed, cookie, jarRead, on, recordOf, request, response, tab } from "./record.fixture.ts";

/** What another browser says of a line that this one kept, with these parts of the cookie, or refused. */
function said(browser: BrowserName, line: string, kept: Parameters<typeof cookie>[0] | null) {
  const record = recordOf(
    ...[begin(browser), tab, on, request(), response([line])],
    ...(kept === null
      ? []
      : [{ kind: "jar-change", cookie: cookie(kept), removed: false, cause: "explicit" } as const]),
    ...[completed(), jarRead(6)],
  );
  const [set] = record.exchanges[0]?.response?.setLines ?? [];
  if (!set) throw new Error("no line");
  const other = otherBrowser(record, set);
  return other && [other.browser, other.does, other.reason];
}

it("keeps what this one refused, or refuses what this one kept", () => {
  expect(said("firefox", "=1; Path=/", null)).toEqual(["chromium", "keeps", null]);
  expect(said("chromium", "=1; Path=/", { name: "" })).toEqual(["firefox", "refuses", "nameless-refused"]);
});

it("deletes, or keeps longer", () => {
  expect(said("chromium", "a=1; Path=/; Max-Age=-", {})).toEqual(["firefox", "deletes", null]);
  const date = "Expires=Sat, 24 Jul 2077 22:30 GMT";
  expect(said("chromium", `a=1; Path=/; ${date}`, {})).toEqual(["firefox", "other-life", null]);
});

it("says nothing where browsers agree", () => {
  expect(said("chromium", "a=1; Path=/; Max-Age=60", { expires: 1_060_000 })).toBeNull();
  expect(said("chromium", "a=1; Path=/; Domain=other.test", null)).toBeNull();
});
