import * as v from "valibot";
import { decodeJson, readText } from "./read-file.ts";

const Group = v.object({ subjects: v.array(v.object({ fingerprint: v.string() })) });
const Report = v.object(
  {
    schemaVersion: v.literal(1, "only version 1 of the JSON report can be read"),
    audit: v.object({ groups: v.array(Group), outOfScope: v.array(Group) }, "this is no JSON report of an audit"),
  },
  "this is no JSON report of an audit",
);

/** Fingerprints of what an earlier run found. @throws Error with a sentence for the person. */
export async function readBaseline(path: string): Promise<ReadonlySet<string>> {
  return decodeBaseline(path, await readText(path));
}

/** @throws Error with a sentence for the person. */
export function decodeBaseline(path: string, text: string): ReadonlySet<string> {
  const { audit } = decodeJson(path, text, Report);
  const subjects = [...audit.groups, ...audit.outOfScope].flatMap((group) => group.subjects);
  return new Set(subjects.map(({ fingerprint }) => fingerprint));
}
