import { describe, expect, it } from "vitest";
import type { SetLine } from "../../../src/core/capture/exchange.ts";
import { isReasonCode } from "../../../src/core/cookie/reasons.ts";
import { wordsOfReason } from "../../../src/core/cookie/words-of-reason.ts";
import { collectCookieVerdicts } from "../../chromium/cookie-oracle.ts";
import { linesOn, pathOf } from "../../site/flags/flag-case.ts";
import { FLAG_CASES } from "../../site/flags/flag-cases.ts";
import { jarOfBrowser, jarOfRecord } from "../support/browser-jar.ts";
import { linesOf } from "../support/look.ts";
import { capture } from "./shared.ts";

describe("every flag case", () => {
  it("gets the verdict that the browser's own jar bears out, and in Chromium its own reason", {
    timeout: 180_000,
  }, async () => {
    const { browser, hosts, sites } = capture;
    const recorded = await capture.record();
    const oracle = browser.name === "chromium" ? await collectCookieVerdicts(recorded.tab) : null;
    const hostOf = (kind: "www" | "ip" | undefined): string =>
      kind === "ip" ? "127.0.0.1" : kind === "www" ? `www.${hosts.flags}` : hosts.flags;
    for (const one of FLAG_CASES) {
      const scheme = one.scheme === "both" ? "https" : one.scheme;
      await recorded.tab.goto(sites.url(hostOf(one.host), pathOf(one), { scheme }));
    }
    await recorded.until("every case", ({ navigations }) => navigations.length === FLAG_CASES.length);
    const record = await recorded.settled();
    const pages = record.exchanges.filter(({ type }) => type === "main_frame");
    expect(pages.map((page) => linesOf(page).map(({ line }) => line))).toEqual(
      FLAG_CASES.map((one) => linesOn(hostOf(one.host), one)),
    );

    const jar = await jarOfBrowser(browser, [hosts.flags, "127.0.0.1"]);
    expect(jarOfRecord(record, [hosts.flags, "127.0.0.1"])).toEqual(jar);

    const lines = pages.flatMap(linesOf);
    const unexplained = lines.filter(
      ({ verdict }) => verdict.outcome === "undecided" || verdict.reason === "not-explained",
    );
    expect(unexplained.map(({ line, verdict }) => `${verdict.outcome} ${line}`)).toEqual([]);
    // The branch that the engine took and what the jar did say the same of every line.
    const contrary = lines.filter(({ check, verdict }) => check.storable === (verdict.outcome === "rejected"));
    expect(contrary.map(({ line, verdict }) => `${verdict.outcome} ${line}`)).toEqual([]);
    if (!oracle) return;
    const refused = lines.filter(({ verdict }) => verdict.outcome === "rejected");
    const spoken = refused.flatMap((line) => chromiumWord(line) ?? []);
    expect(spoken).toEqual(oracle.blocked().map(({ cookieLine, reasons }) => `${reasons.join(" ")}: ${cookieLine}`));
    // Chromium refuses these too, and DevTools has no word for it.
    const unspoken = refused.filter((line) => chromiumWord(line) === null);
    expect(unspoken.map(({ line }) => line)).toEqual(["partitioned_insecure=1; Path=/; Partitioned", "=a=b"]);
    await oracle.stop();
  });
});

/** What DevTools would say of a refused line, or null where it has no word. */
function chromiumWord({ line, verdict }: SetLine): string | null {
  const { reason } = verdict;
  const word = reason !== null && isReasonCode(reason) ? wordsOfReason(reason).chromium : undefined;
  return word === undefined ? null : `${word}: ${line}`;
}
