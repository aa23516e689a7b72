import { formatMessages, type Message } from "esbuild";

interface Messages {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/**
 * The errors and warnings of a build, or of the exception that esbuild threw, each with file and line.
 *
 * @throws whatever was given, when it did not come from esbuild.
 */
export async function esbuildProblems(from: unknown): Promise<readonly string[]> {
  if (!hasMessages(from)) throw from;
  const format = (kind: "error" | "warning", messages: readonly Message[]): Promise<string[]> =>
    formatMessages([...messages], { kind, color: false });
  const all = [...(await format("error", from.errors)), ...(await format("warning", from.warnings))];
  return all.map((text) => text.trim());
}

function hasMessages(value: unknown): value is Messages {
  return typeof value === "object" && value !== null && "errors" in value && "warnings" in value;
}
