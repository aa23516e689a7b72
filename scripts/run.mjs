// Node 20 runs no TypeScript: bundle scripts/NAME.ts, import the bundle, call its main().
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function bundle(name) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(root, "scripts", `${name}.ts`)],
    // The bundle must lie where it is written, or its inline map would point beside the sources.
    outfile: join(root, ".cache/scripts", `${name}.mjs`),
    write: false,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const [file] = result.outputFiles;
  // Two runs at once must not read each other's half-written file.
  const draft = `${file.path}.${process.pid}`;
  await mkdir(dirname(file.path), { recursive: true });
  await writeFile(draft, file.contents);
  await rename(draft, file.path);
  return file.path;
}

function sentence(error) {
  if (process.env.JARSCOPE_DEBUG === "1") return error instanceof Error ? error.stack : String(error);
  return error instanceof Error ? error.message : String(error);
}

async function run([name, ...args]) {
  if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Error(`Say which script to run: node ${relative(process.cwd(), process.argv[1])} NAME [arguments].`);
  }
  if (!existsSync(join(root, "scripts", `${name}.ts`))) throw new Error(`There is no script scripts/${name}.ts.`);
  const { main } = await import(pathToFileURL(await bundle(name)).href);
  return await main(args);
}

process.setSourceMapsEnabled(true);
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(sentence(error));
    process.exitCode = 1;
  },
);
