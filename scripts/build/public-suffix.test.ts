import { build } from "esbuild";
import { expect, it } from "vitest";
import { SUFFIX_FILE, suffixPlugin } from "./public-suffix.ts";

it("leaves the list out of whatever uses it, and nothing else", async () => {
  const result = await build({
    stdin: { contents: 'import { getDomain } from "tldts"; import { x } from "./x.js"; console.log(getDomain(x));' },
    bundle: true,
    format: "esm",
    write: false,
    external: ["./x.js"],
    plugins: [suffixPlugin()],
  });
  const [file] = result.outputFiles;
  expect(file?.text).toContain(`from "./${SUFFIX_FILE}"`);
  expect(file?.text.length).toBeLessThan(300);
});
