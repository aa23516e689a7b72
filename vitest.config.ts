import { defineConfig } from "vitest/config";

// `npm test` runs the e2e project once for each browser.
const browser = process.env["JARSCOPE_BROWSER"] === "firefox" ? "firefox" : "chromium";
const otherBrowser = browser === "firefox" ? "chromium" : "firefox";

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: "unit",
          // The demo servers are tested here as well: they need no browser.
          include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "e2e/site/**/*.test.ts"],
          environment: "node",
          // The tests keep no state in modules; loading each module anew for each of 200 files took as long as all tests.
          isolate: false,
          // Property tests and whole builds take their time on a busy machine.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          exclude: ["e2e/site/**", `e2e/${otherBrowser}/**`],
          environment: "node",
          env: { JARSCOPE_BROWSER: browser },
          globalSetup: "e2e/driver/global-setup.ts",
          // One browser at a time, and a test that passes only when repeated has not passed.
          fileParallelism: false,
          // Each file has a browser of its own; loading the modules anew for each cost half a minute.
          isolate: false,
          retry: 0,
          // As long as any other wait: what is looked for comes when the browser has the time for it.
          expect: { poll: { timeout: 15_000, interval: 40 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
