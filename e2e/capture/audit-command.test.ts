import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuditJson } from "../../src/core/report/audit-json/model.ts";
import { type AuditRun, audit } from "../driver/audit-run.ts";
import { browserName } from "../driver/browser-name.ts";
import { hosts } from "../site/hosts.ts";
import { type Sites, startSites } from "../site/start.ts";
import { documentedKeys, keysOf } from "./support/json-keys.ts";

const ROOT = new URL("../../", import.meta.url);
let sites: Sites;

beforeAll(async () => {
  sites = await startSites({ quiet: true });
});
afterAll(() => sites.close());

function parsed({ stdout }: AuditRun): AuditJson {
  return JSON.parse(stdout);
}

// Each command waits for its pages most of the time.
describe.concurrent("npm run audit", () => {
  it("prints what it recorded as the documented JSON", async () => {
    const url = sites.url(hosts("a1").shop, "/chain/1");
    const run = await audit(url, "--format", "json", "--loopback", "--insecure");
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const result = parsed(run);
    expect(result).toMatchObject({ schemaVersion: 1, tool: { name: "jarscope" }, target: url, dropped: 0 });
    expect(result.browser.name).toBe(browserName());
    expect(result.exchanges.map(({ hop, status, redirectTo }) => [hop, status, redirectTo !== null])).toEqual([
      [0, 302, true],
      [1, 307, true],
      [2, 200, false],
    ]);
    expect(result.exchanges[2]?.cookiesSent.map(({ name }) => name)).toEqual(["hop_1", "hop_2", "brief"]);
    expect(result.exchanges.flatMap(({ setCookies }) => setCookies.map(({ outcome }) => outcome))).toEqual([
      ...["stored", "stored", "stored", "stored", "deleted"],
    ]);
    expect(result.cookies.map(({ name }) => name).toSorted()).toEqual(["hop_1", "hop_2", "hop_3"]);
    const documented = documentedKeys(await readFile(new URL("docs/json.md", ROOT), "utf8"));
    expect(keysOf(result).filter((key) => !documented.has(key))).toEqual([]);
  });

  it("with --redact prints none of the recorded values", async () => {
    const { shop } = hosts("a2");
    const run = await audit(sites.url(shop, "/"), "--format", "json", "--redact", "--loopback", "--insecure");
    expect(run.code).toBe(0);
    const lines = sites.seen(shop).flatMap(({ answer }) => answer?.setCookie ?? []);
    const values = lines.map((line) => /=([^;]*)/.exec(line)?.[1] ?? "").filter(({ length }) => length > 8);
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => run.stdout.includes(value))).toEqual([]);
    expect(parsed(run).cookies.length).toBeGreaterThan(1);
  });
});
