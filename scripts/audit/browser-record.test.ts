import { fileURLToPath } from "node:url";
import { afterEach, expect, it, vi } from "vitest";
import { browserRecord } from "./browser-record.ts";
import { auditOptions } from "./options.ts";

const EXTENSION = fileURLToPath(new URL("../../e2e/driver/fixture-extension", import.meta.url));

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(["chromium", "firefox"])("says in one sentence that there is no %s", async (browser) => {
  const variable = `JARSCOPE_${browser.toUpperCase()}`;
  vi.stubEnv(variable, "/none");
  const options = auditOptions(["https://shop.example/", "--browser", browser]);
  if (options === "help") throw new Error("no options");
  const tell = { progress: () => undefined, warn: () => undefined };
  await expect(
    browserRecord(
      options,
      async () => EXTENSION,
      new Map(),
      (key) => key,
      tell,
    ),
  ).rejects.toThrow(`${variable} is "/none", which cannot be started; set it to the path of a browser.`);
});
