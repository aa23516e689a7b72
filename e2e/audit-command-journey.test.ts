import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportJson } from "../src/core/report/json/json-model.ts";
import { type AuditRun, auditWith } from "./driver/audit-run.ts";
import { browserName } from "./driver/browser-name.ts";
import { hosts } from "./site/hosts.ts";
import { PASSWORD } from "./site/shop/login.ts";
import { type Sites, startSites } from "./site/start.ts";

let sites: Sites;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jarscope-journey-"));
  sites = await startSites({ quiet: true });
});
afterAll(async () => {
  await sites.close();
  await rm(folder, { recursive: true });
});

const file = (name: string): string => join(folder, name);

async function audit(password: string, ...args: readonly string[]): Promise<AuditRun> {
  const flags = ["--format", "json", "--loopback", "--insecure", "--browser", browserName()];
  return auditWith({ SHOP_PASSWORD: password }, ...args, ...flags);
}

async function journey(name: string, steps: readonly object[]): Promise<string> {
  await writeFile(file(name), JSON.stringify({ steps }));
  return file(name);
}

const signIn = [
  { goto: "/plain" },
  { goto: "/login" },
  { fill: "#username", text: "ada" },
  { fill: "#password", env: "SHOP_PASSWORD" },
  { click: "#sign-in" },
];

// Each command waits for its pages most of the time.
describe.concurrent("a journey", () => {
  it("begins with the cookies of a state, signs in, and goes on to what the page links to", async () => {
    const { shop } = hosts("j1");
    const cookies = [{ name: "kept", value: "from-state", domain: shop, path: "/", secure: true, sameSite: "Lax" }];
    await writeFile(file("state.json"), JSON.stringify({ cookies, origins: [] }));
    const steps = await journey("in.json", [
      ...signIn,
      { waitFor: { url: "/account*" } },
      { waitFor: { selector: "#logout" } },
      { expect: "signed-in" },
      { mark: "text", text: "inside" },
      { screenshot: file("account.png") },
    ]);
    const flags = ["--storage-state", file("state.json"), "--header", "X-Audit: yes", "--follow", "1"];
    const run = await audit(PASSWORD, sites.url(shop, "/plain"), "--script", steps, ...flags);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const report: ReportJson = JSON.parse(run.stdout);
    expect(report.audit.signedIn).toBe("proven");
    expect(report.marks.map(({ label, text }) => [label, text])).toEqual([["text", "inside"]]);
    expect(report.sessions.map(({ name, state }) => [name, state])).toContainEqual(["JSESSIONID", "signed-in"]);
    expect((await stat(file("account.png"))).size).toBeGreaterThan(1000);
    expect(run.stdout).not.toContain(`=${PASSWORD}`);
    expect(report.cookies.find(({ name }) => name === "kept")?.setBy.kind).toBe("before");
    expect(report.exchanges[0]?.cookiesSent.map(({ name }) => name)).toContain("kept");
    const { headers = [] } = sites.seen(shop)[0] ?? {};
    expect(headers.map(([name, value]) => `${name.toLowerCase()}: ${value}`)).toContain("x-audit: yes");
    const pages = report.exchanges.filter(({ type }) => type === "main_frame").map(({ url }) => new URL(url).pathname);
    expect(pages.slice(0, 3)).toEqual(["/plain", "/plain", "/login"]);
    // The first link of the first page.
    expect(pages.at(-1)).toBe("/");
  });

  it("that does not sign in ends with a sentence, code 2 and no report", async () => {
    const steps = await journey("out.json", [...signIn, { waitFor: { selector: "#failed" } }, { expect: "signed-in" }]);
    const run = await audit("wrong", sites.url(hosts("j2").shop, "/"), "--script", steps, "--output", file("never"));
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr.trim()).toMatch(
      /^Step 7 of the journey \(expect signed-in\) failed: the journey did not sign in: [^\n]*\.$/,
    );
    await expect(readFile(file("never"))).rejects.toThrow("ENOENT");
  });
});
