import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../browser/driver.ts";

/**
 * The folder of the unpacked extension. A checkout is built afresh, so that what is audited is what the sources say; a
 * package brings its build along.
 */
export async function builtExtension(root: string, browser: BrowserName): Promise<string> {
  const target = browser === "chromium" ? "chrome" : "firefox";
  if (existsSync(join(root, "src"))) {
    // A package has neither the sources nor what builds them.
    const { main: build } = await import("../build.ts");
    if ((await build(["--browser", target, "--quiet"])) !== 0) {
      throw new Error("The extension could not be built; see above.");
    }
  }
  return join(root, "dist", target);
}
