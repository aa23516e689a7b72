import { join } from "node:path";
import { build, type Metafile } from "esbuild";

/** What the package asks npm to install. */
export const COMMAND_DEPENDENCIES = ["playwright-core", "ws"] as const;

/** The audit as one file for Node 20. Gives what the bundler says of it. */
export async function bundleCommand(root: string, outfile: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, "scripts/audit.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: [...COMMAND_DEPENDENCIES],
    metafile: true,
    logLevel: "warning",
    plugins: [
      {
        name: "no-build",
        setup({ onResolve }) {
          // The package brings the built extension along: nothing asks for the build there.
          onResolve({ filter: /\/build\.ts$/ }, () => ({ path: "./no-build.mjs", external: true }));
        },
      },
    ],
  });
  return metafile;
}
