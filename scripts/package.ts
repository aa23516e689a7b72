import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildFolder } from "./build/browser-build.ts";
import { targets } from "./build/target.ts";
import { main as build } from "./build.ts";
import { folderFiles, hasUncommittedChanges, trackedFiles } from "./package/files.ts";
import { deterministicZip } from "./package/zip.ts";
import { projectRoot, projectVersion } from "./root.ts";

/** `npm run package`: fresh builds as zips for both stores, and the sources that Mozilla asks for, in dist/packages. */
export async function main(): Promise<number> {
  const root = projectRoot();
  if ((await build([])) !== 0) {
    console.error("Nothing was packed, because the build is not fit to ship.");
    return 1;
  }
  const version = projectVersion(root);
  for (const target of targets) {
    await writeZip(root, `jarscope-${target}-${version}.zip`, folderFiles(buildFolder(root, target)));
  }
  await writeZip(root, `jarscope-source-${version}.zip`, trackedFiles(root));
  if (hasUncommittedChanges(root)) {
    console.log("The sources hold changes that are not committed: commit before you send them to a store.");
  }
  return 0;
}

async function writeZip(root: string, name: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const zip = deterministicZip(files);
  await mkdir(join(root, "dist/packages"), { recursive: true });
  await writeFile(join(root, "dist/packages", name), zip);
  console.log(`dist/packages/${name}  ${files.size} files, ${(zip.length / 1024).toFixed(0)} KB`);
}
