import { readFileSync } from "node:fs";
import * as v from "valibot";
import { GoCase } from "./go-format.ts";
import { SuiteCase } from "./suite-format.ts";

export type CaseFile =
  | { readonly format: "suite"; readonly cases: readonly SuiteCase[] }
  | { readonly format: "go"; readonly cases: readonly GoCase[] };

const FORMATS = "docs/conformance.md shows both formats.";

/** @throws Error with one sentence: missing file, broken JSON, foreign format. */
export function readCases(path: string): CaseFile {
  const list = jsonList(path);
  const isGo = list.some((entry) => typeof entry === "object" && entry !== null && "queries" in entry);
  if (isGo) return { format: "go", cases: decode(GoCase, list, path) };
  return { format: "suite", cases: decode(SuiteCase, list, path) };
}

/** A list, a list under any one name, or a case in each line. */
function jsonList(path: string): readonly unknown[] {
  const json = parseJson(readText(path), path);
  if (Array.isArray(json)) return json;
  const lists: unknown[][] = typeof json === "object" && json !== null ? Object.values(json).filter(Array.isArray) : [];
  const [list, ...more] = lists;
  if (list !== undefined && more.length === 0) return list;
  throw new Error(`${path} holds no list of cases; ${FORMATS}`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    throw new Error(`${path} cannot be read: ${messageOf(error)}. Give the path of a JSON file.`, { cause: error });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = jsonLines(text);
    if (lines !== null) return lines;
    throw new Error(`${path} is no JSON: ${messageOf(error)}; ${FORMATS}`, { cause: error });
  }
}

/** Null where a line is no object by itself. */
function jsonLines(text: string): readonly unknown[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  try {
    return lines.length > 1 ? lines.map((line): unknown => JSON.parse(line)) : null;
  } catch {
    return null;
  }
}

function decode<const S extends v.GenericSchema>(
  schema: S,
  list: readonly unknown[],
  path: string,
): readonly v.InferOutput<S>[] {
  return list.map((entry, index) => {
    const result = v.safeParse(schema, entry);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const place = v.getDotPath(issue) ?? "as a whole";
    throw new Error(
      `${path} holds something that is no case in a known format: entry ${index}, ${place}: ${issue.message}; ${FORMATS}`,
    );
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
