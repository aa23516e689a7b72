#!/usr/bin/env node
// The command of the package. A checkout has no bundle unless it was packed, and runs its sources.
import { existsSync } from "node:fs";

const [name, ...args] = process.argv.slice(2);

if (name !== "audit") {
  console.error("Usage: jarscope audit URL... [options]; jarscope audit --help names the options.");
  process.exitCode = name === "--help" ? 0 : 2;
} else if (existsSync(new URL("../src", import.meta.url))) {
  await import("./run.mjs");
} else {
  const { main } = await import("../dist/cli/audit.mjs");
  process.exitCode = await main(args);
}
