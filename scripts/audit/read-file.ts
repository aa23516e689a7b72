import { readFile } from "node:fs/promises";
import * as v from "valibot";

/** The text of a file that the person named. @throws Error with a sentence for the person. */
export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    throw new Error(code === "ENOENT" ? `${path} is not there.` : `${path} cannot be read: ${String(code)}.`);
  });
}

/** @throws Error with a sentence that names the place in the file. */
export function decodeJson<S extends v.GenericSchema>(path: string, text: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, parsed(path, text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const at = v.getDotPath(issue);
  const what = issue.kind === "schema" && issue.type === "strict_object" ? strictWords(issue) : issue.message;
  throw new Error(`${path}: ${at === null ? "" : `${at}: `}${what.replace(/\.$/, "")}.`);
}

/** Valibot says "Expected never" of a key too many, and "Expected "name"" of a missing one. */
function strictWords({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === "never") return "there is no such key";
  return received === "undefined" ? "this key is missing" : message;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}.`, {
      cause: error,
    });
  }
}
