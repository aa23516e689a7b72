import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportJson } from "../src/core/report/json/json-model.ts";
import { type AuditRun, auditWith } from "./driver/audit-run.ts";
import { browserName } from "./driver/session.ts";
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

describe("a journey", () => {
  it("signs in, and the record proves it", async () => {
    const steps = await journey("in.json", [
      ...signIn,
      { waitFor: { url: "/account*" } },
      { waitFor: { selector: "#logout" } },
      { expect: "signed-in" },
      { mark: "text", text: "inside" },
      { screenshot: file("account.png") },
      { goto: "/account/orders" },
    ]);
    const run = await audit(PASSWORD, sites.url(hosts("j1").shop, "/plain"), "--script", steps);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const report: ReportJson = JSON.parse(run.stdout);
    expect(report.audit.signedIn).toBe("proven");
    expect(report.marks.map(({ label, text }) => [label, text])).toEqual([["text", "inside"]]);
    expect(report.sessions.map(({ name, state }) => [name, state])).toContainEqual(["JSESSIONID", "signed-in"]);
    expect((await stat(file("account.png"))).size).toBeGreaterThan(1000);
    expect(run.stdout).not.toContain(`=${PASSWORD}`);
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
