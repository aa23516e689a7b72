import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { joinedLocales } from "../build/locale-parts.ts";
import { preactHtmlPlugin } from "../build/preact-html.ts";

/** Builds the panel for a plain page, as the extension is built. Returns the folder. */
export async function buildHarness(root: string): Promise<string> {
  const folder = join(root, ".cache/harness");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { harness: "src/ui/dev/harness.tsx" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
    plugins: [preactHtmlPlugin()],
  });
  await cp(join(root, "assets/styles"), join(folder, "styles"), { recursive: true });
  await cp(join(root, "src/ui/dev/harness.html"), join(folder, "harness.html"));
  for (const [language, text] of joinedLocales(root)) await writeFile(join(folder, `messages-${language}.json`), text);
  return folder;
}
