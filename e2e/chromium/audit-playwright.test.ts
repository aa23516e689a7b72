import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ReportJson } from "../../src/core/report/json/json-model.ts";
import { audit } from "../driver/audit-run.ts";
import { hosts } from "../site/hosts.ts";
import { PASSWORD } from "../site/shop/login.ts";
import { type Sites, startSites } from "../site/start.ts";

const MODULE = `export default async ({ page, mark }) => {
  await page.goto(new URL("/login", page.url()).href);
  await page.getByLabel("Name").fill("ada");
  await page.locator("#password").fill(${JSON.stringify(PASSWORD)});
  await page.locator("#sign-in").click();
  await page.waitForURL("**/account*");
  await mark("text", "inside");
};`;

let sites: Sites;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-playwright-"));
  sites = await startSites({ quiet: true });
});
afterAll(async () => {
  await sites.close();
  await rm(folder, { recursive: true });
});

it("runs a Playwright module after the pages, and records what it does", async () => {
  const module = join(folder, "sign-in.mjs");
  await writeFile(module, MODULE);
  const url = sites.url(hosts("p1").shop, "/plain");
  const flags = ["--format", "json", "--loopback", "--insecure"];
  const run = await audit(url, "--playwright", module, ...flags);
  expect([run.code, run.stderr]).toEqual([0, ""]);
  const report: ReportJson = JSON.parse(run.stdout);
  expect(report.audit.signedIn).toBe("proven");
  expect(report.marks.map(({ label, text }) => [label, text])).toEqual([["text", "inside"]]);
});
