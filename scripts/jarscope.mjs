#!/usr/bin/env node
// The command of the package. A checkout has no bundle unless it was packed, and runs its sources.
import { existsSync } from "node:fs";

const [first, ...rest] = process.argv.slice(2);
// There is one thing that it does, and no need to name it.
const args = first === "audit" ? rest : process.argv.slice(2);

if (existsSync(new URL("../src", import.meta.url))) {
  process.argv.splice(2, process.argv.length, "audit", ...args);
  await import("./run.mjs");
} else {
  const { main } = await import("../dist/cli/audit.mjs");
  process.exitCode = await main(args);
}
