import { expect, it } from "vitest";
import { empty } from "./answer.ts";
import type { Ask } from "./ask.ts";
import { late, latest } from "./late.ts";

it("changes which of two requests is answered first, and no answer", async () => {
  const handle = late(async ({ path }) => empty(path === "/a" ? 200 : 204), 4);
  const firsts = new Set<number>();
  for (let round = 0; round < 1000 && firsts.size < 2; round += 1) {
    const answers = ["/a", "/b"].map((path) => handle({ path } as Ask));
    firsts.add((await Promise.race(answers)).status);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 204]);
  }
  expect([...firsts].sort()).toEqual([200, 204]);
});

it("is asked for by milliseconds, and refuses what is none", () => {
  expect([latest({}), latest({ JARSCOPE_LATE: "500" })]).toEqual([0, 500]);
  expect(() => latest({ JARSCOPE_LATE: "half a second" })).toThrow("give whole milliseconds");
});
