import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { poll } from "../../scripts/browser/poll.ts";
import { useBrowser } from "../driver/session.ts";
import { startTestServer, type TestServer } from "../driver/test-server.ts";
import { collectCookieVerdicts } from "./cookie-oracle.ts";

const browser = useBrowser({ extension: fileURLToPath(new URL("../driver/fixture-extension", import.meta.url)) });
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(async () => {
  await server.close();
});

it("gives Chromium's reasons for and against cookies", async () => {
  const tab = await browser().newTab();
  const oracle = await collectCookieVerdicts(tab);
  const url = server.url("shop.test", "/cookies");
  const sentToPage = (): unknown[] => oracle.associated().filter((each) => each.url === url);
  await tab.goto(url);
  await tab.reload();
  await poll("both answers' cookies", async () => oracle.blocked().length === 2 && sentToPage().length === 1);
  expect(oracle.blocked()[0]).toEqual({ url, cookieLine: "refused=1; Secure", reasons: ["SecureOnly"] });
  expect(sentToPage()[0]).toMatchObject({ name: "kept", value: "1", reasons: [] });
  await oracle.stop();
  await tab.close();
});
