import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");

it("has every key of the model in docs/json.md", async () => {
  const model = (await read("model.ts")) + (await read("../json/json-model.ts"));
  const partition =
    /export interface PartitionKey \{[^}]*\}/.exec(await read("../../capture/jar-cookie.ts"))?.[0] ?? "";
  const keys = [...`${model}${partition}`.matchAll(/readonly (\w+)\??:/g)].map((match) => match[1] ?? "");
  const documented = new Set(
    [...(await read("../../../../docs/json.md")).matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key),
  );
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !documented.has(key))).toEqual([]);
});
