import { describe, expect, it } from "vitest";
import type { View } from "../../../scripts/browser/driver.ts";
import { openDetails, row } from "../support/grid.ts";
import { focused, lacks, shows } from "../support/panel.ts";
import { inspected, sites } from "./shared.ts";

async function tabOfDetails(panel: View, id: string): Promise<string> {
  await panel.click(`#details-tab-${id}`);
  await panel.waitFor((wanted) => document.querySelector(`#details-tab-${wanted}`)?.ariaSelected === "true", id);
  return panel.text("#details-panel");
}

describe("the details of a cookie", () => {
  it("tell what it is now, each set line, its history, who carried it, what is wrong and what is in it", async () => {
    const { shop } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(shop, "/plain"));
    await tab.click("#add-cup");
    await tab.waitFor(() => document.querySelector("#cart")?.textContent === "1 × cup");
    await tab.click("#add-pen");
    await tab.waitFor(() => document.querySelector("#cart")?.textContent?.includes("pen"));
    await openDetails(panel, await row(panel, "cart", { setBy: "POST /cart/add 303", verdict: "Updated" }));

    const now = await tabOfDetails(panel, "now");
    expect(now).toContain("30 days");
    const lines = await tabOfDetails(panel, "line");
    expect(lines.match(/Set-Cookie: cart=/g)).toHaveLength(2);
    expect(lines).toContain("Set-Cookie: cart=cup.1-pen.1; Max-Age=2592000; Path=/; SameSite=Lax");
    const history = await tabOfDetails(panel, "history");
    expect(history.match(/POST \/cart\/add 303/g)).toHaveLength(2);
    expect(history.indexOf("Added")).toBeLessThan(history.indexOf("cup.1-pen.1"));
    const sent = await tabOfDetails(panel, "sent");
    // The page after each purchase carried it, and so did the second purchase itself.
    expect(sent).toContain("POST /cart/add 303");
    expect(sent).toContain(shop);
    await panel.click("#details-panel details.exchange summary");
    await shows(panel, "#details-panel details.exchange pre", "cart=(11 · ");
    await tabOfDetails(panel, "decoded");
    await shows(panel, "#details-panel .token", "at most");

    await panel.click("#details-close");
    await lacks(panel, "#cookie-details");
    await focused(panel, "#cookies-grid [role=row].selected");
    await openDetails(panel, await row(panel, "JSESSIONID"));
    const findings = await tabOfDetails(panel, "findings");
    expect(findings).toContain("SameSite is missing");
    expect(findings).toContain("Say what is meant: SameSite=Lax for most cookies");
    await expect
      .poll(() => panel.text("#corrected-line"))
      .toMatch(/^Set-Cookie: (__Host-)?JSESSIONID=[^;]+; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    await panel.setViewport(400, 640);
    expect(await panel.evaluate(isWider, "#details-panel")).toBe(false);
  });

  it("mark the part of a rejected line that is at fault, say why and what to change", async () => {
    const { flags } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(flags, "/case/none-insecure"));
    await openDetails(panel, await row(panel, "none_insecure", { state: "rejected" }));
    await tabOfDetails(panel, "line");
    await shows(panel, "#details-panel mark", "SameSite=None");
    await expect.poll(() => panel.evaluate(() => document.querySelectorAll("#details-panel mark").length)).toBe(1);
    const carets = await panel.evaluate(() => {
      const [line = "", under = ""] = (document.querySelector("#details-panel pre")?.textContent ?? "").split("\n");
      return line.slice(under.indexOf("^"), under.lastIndexOf("^") + 1).trim();
    });
    expect(carets).toBe("SameSite=None");
    const text = await panel.text("#details-panel");
    expect(text).toContain("SameSite=None without Secure");
    expect(text).toContain("RFC 6265bis");
    const fix = await panel.text("#details-panel [data-fix=same-site-none-insecure]");
    expect(fix).toMatch(/^What to change: .*Secure.*\[RFC 6265bis 5\.7/);
  });

  it("stay open when the line that they show is decided", async () => {
    const { shop } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    const ask = () =>
      tab.evaluate(() => {
        const asking = new AbortController();
        window.addEventListener("blur", () => asking.abort(), { once: true });
        void fetch("/hang?refused", { signal: asking.signal }).catch(() => undefined);
      });
    const leave = () => tab.evaluate(() => window.dispatchEvent(new Event("blur")));
    await tab.goto(sites.url(shop, "/plain"));
    await ask();
    await row(panel, "hang_refused", { state: "undecided" });
    await leave();
    const first = await row(panel, "hang_refused", { state: "rejected" });
    await ask();
    const open = await row(panel, "hang_refused", { state: "undecided" });
    await openDetails(panel, open);
    await leave();
    await panel.waitFor(() => document.querySelector("#cookies-grid .state-undecided") === null);
    await shows(panel, "#cookie-details .details-title", "hang_refused");
    await expect
      .poll(() => row(panel, "hang_refused", { state: "rejected" }))
      .toMatchObject({ id: first.id, selected: true });
    await focused(panel, "#cookies-grid [role=row].selected");
  });

  it("hide the value of a session until it is asked for, in every tab, and only in this window", async () => {
    const { shop } = sites.fresh();
    const { tab, panel } = await inspected.fresh();
    await tab.goto(sites.url(shop, "/plain"));
    const seen = await row(panel, "JSESSIONID");
    const mask = seen.cells["value"] ?? "";
    expect(mask).toMatch(/^32 · \w{4}$/);
    await openDetails(panel, seen);
    await expect.poll(() => tabOfDetails(panel, "line")).toContain(`JSESSIONID=(${mask})`);
    await tabOfDetails(panel, "decoded");
    await shows(panel, "#details-panel .token", "at most 128 bits");
    expect(await panel.text("#details-panel")).not.toMatch(/[0-9A-F]{32}/);
    await panel.click("#details-show-values");
    const shown = await panel.waitFor(
      () =>
        /[0-9A-F]{32}/i.exec(
          document.querySelector("#cookies-grid .selected [data-column=value]")?.textContent ?? "",
        )?.[0],
    );
    await expect.poll(() => tabOfDetails(panel, "line")).toContain(`JSESSIONID=${shown}; Path=/; Secure; HttpOnly`);
    await panel.click("#settings-menu");
    await panel.waitFor(() => document.querySelector(":popover-open"));
    const height = await panel.evaluate(() => innerHeight);
    await panel.press("Escape");
    await lacks(panel, ":popover-open");
    await panel.press("Escape");
    await lacks(panel, "#cookie-details");
    await panel.press("v");
    await row(panel, "JSESSIONID", { value: mask });
    await panel.press("v");
    await row(panel, "JSESSIONID", { value: String(shown) });
    // DevTools opens a drawer of its own by an Escape that nothing else took.
    expect(await panel.evaluate(() => innerHeight)).toBe(height);
  });
});

/** Whether what is in an element stands out of it to the side. */
function isWider(css: string): boolean {
  const element = document.querySelector(css);
  if (element === null) throw new Error(`${css} is not there`);
  return element.scrollWidth > element.clientWidth;
}
