import { describe, expect, it } from "vitest";
import { UNICODE_LINES } from "../../site/shop/unicode.ts";
import { expectAgreement } from "../support/agree.ts";
import {
  carried,
  entriesNamed,
  entryNamed,
  exchangeOf,
  exchangesOf,
  history,
  linesOf,
  outcomes,
  sourceText,
  verdicts,
} from "../support/look.ts";
import type { Recorded } from "../support/recorded.ts";
import { capture } from "./shared.ts";

async function signedIn(): Promise<Recorded> {
  const recorded = await capture.record();
  await recorded.visit(capture.shop("/login"));
  await recorded.tab.click("#remember");
  await recorded.tab.fill("#password", "sesame");
  await recorded.tab.click("#sign-in");
  await recorded.tab.waitFor(() => document.querySelector("#user")?.textContent === "ada");
  await recorded.settled();
  return recorded;
}

describe("several lines in one response", () => {
  it("are judged one by one, in order", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    const record = await recorded.visit(capture.shop("/twice"));
    const page = exchangeOf(record, hosts.shop, "/twice");
    const token = entryNamed(record, "other").cookie.value;
    expect(verdicts(page)).toEqual([
      "stored twin=first; Path=/",
      "updated twin=second; Path=/",
      `stored other=${token}; Path=/`,
      "stored twin=elsewhere; Path=/twice",
    ]);
    const twins = entriesNamed(record, "twin").map(({ cookie }) => `${cookie.path} ${cookie.value}`);
    expect(twins).toEqual(["/ second", "/twice elsewhere"]);

    const again = exchangesOf(await recorded.visit(capture.shop("/twice")), hosts.shop, "/twice")[1];
    // The longer path comes first.
    expect(again && carried(again)).toBe(`twin=elsewhere; twin=second; other=${token}`);
    expect(again && outcomes(again)).toEqual(["updated", "updated", "updated", "unchanged"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("are stored when they are not ASCII, and carried back byte for byte", async () => {
    const { hosts, sites } = capture;
    const recorded = await capture.record();
    await recorded.visit(capture.shop("/unicode"));
    const record = await recorded.visit(capture.shop("/unicode"));
    const [first, second] = exchangesOf(record, hosts.shop, "/unicode");
    expect(first && linesOf(first).map(({ line }) => line)).toEqual(UNICODE_LINES);
    expect(first && outcomes(first)).toEqual(UNICODE_LINES.map(() => "stored"));
    expect(second && outcomes(second)).toEqual(UNICODE_LINES.map(() => "unchanged"));
    const sent = UNICODE_LINES.map((line) => line.split(";")[0]).join("; ");
    // Firefox keeps text: of an octet that is no UTF-8 it sends what it shows, U+FFFD.
    const lost = sent.replace("caf\u00e9", "caf\u00ef\u00bf\u00bd");
    expect(second && carried(second)).toBe(capture.browser.name === "firefox" ? lost : sent);
    expect(entryNamed(record, "utf8").cookie.value).toBe("é한");
    expect(entryNamed(record, "emoji").cookie.value).toBe("🍪🥛");
    expect(entryNamed(record, "näme").cookie.value).toBe("value");
    expect(entryNamed(record, "latin1").cookie.value).toBe("caf\uFFFD");
    for (const { history } of record.jar.values()) {
      expect(history.map(({ source }) => sourceText(record, source))[0]).toBe("set-line /unicode");
    }
    await expectAgreement(recorded, sites, [hosts.shop]);
  });
});

describe("signing out", () => {
  it("deletes by set lines, and clears the rest of the site", async () => {
    const { hosts, sites } = capture;
    const recorded = await signedIn();
    await recorded.visit(capture.shop("/theme?set=dark"));
    const record = await recorded.visit(capture.shop("/logout"));
    const out = exchangeOf(record, hosts.shop, "/logout");
    expect(outcomes(out)).toEqual(["deleted", "deleted", "deleted"]);
    for (const name of ["remember-me", "api_access"]) {
      expect(history(record, name).at(-1), name).toBe("removed by set-line /logout");
    }
    // The header takes what no line names.
    expect(history(record, "theme").at(-1)).toBe("removed by clear-site-data /logout");
    await expectAgreement(recorded, sites, [hosts.shop]);
  });

  it("in the browser only deletes nothing the second time", async () => {
    const { hosts, sites } = capture;
    const recorded = await signedIn();
    await recorded.visit(capture.shop("/logout-half"));
    const [entry] = entriesNamed(recorded.record, "remember-me");
    expect(entry?.present).toBe(false);
    const record = await recorded.visit(capture.shop("/logout-half"));
    const [first, second] = exchangesOf(record, hosts.shop, "/logout-half");
    expect(first && outcomes(first)).toEqual(["deleted", "deleted", "deleted"]);
    // The visit between them began a new session, which is all that there is to delete.
    expect(second && outcomes(second)).toEqual(["deleted", "deleted-nothing", "deleted-nothing"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });
});

describe("a cookie under a longer path", () => {
  it("hides the other of its name, and both have their own life", async () => {
    const { hosts, sites } = capture;
    const recorded = await signedIn();
    await recorded.visit(capture.shop("/shadow"));
    const pair = entriesNamed(recorded.record, "JSESSIONID").map(({ cookie }) => cookie);
    await recorded.visit(capture.shop("/account"));
    const hidden = exchangesOf(recorded.record, hosts.shop, "/account").at(-1);
    expect(pair.map(({ path }) => path).toSorted()).toEqual(["/", "/account"]);
    const [long, short] = ["/account", "/"].map((path) => pair.find((cookie) => cookie.path === path)?.value);
    expect(hidden && carried(hidden)).toMatch(new RegExp(`^JSESSIONID=${long}; .*JSESSIONID=${short}`));

    const record = await recorded.visit(capture.shop("/unshadow"));
    expect(outcomes(exchangeOf(record, hosts.shop, "/unshadow"))).toEqual(["deleted"]);
    const left = entriesNamed(record, "JSESSIONID").filter(({ present }) => present);
    expect(left.map(({ cookie }) => cookie.path)).toEqual(["/"]);
    await expectAgreement(recorded, sites, [hosts.shop]);
  });
});
