import { join } from "node:path";
import { main as buildExtensions } from "./build.ts";
import { bundleCommand } from "./package/command-bundle.ts";
import { projectRoot } from "./root.ts";

/** `npm run cli`, also before `npm pack`: what `npx jarscope` needs, in dist. */
export async function main(): Promise<number> {
  const root = projectRoot();
  if ((await buildExtensions(["--quiet"])) !== 0) return 1;
  await bundleCommand(root, join(root, "dist/cli/audit.mjs"));
  return 0;
}
