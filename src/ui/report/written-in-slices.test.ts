import { expect, it } from "vitest";
import { writtenInSlices } from "./written-in-slices.ts";

it("pauses often in a long text, and gives all of it in order", async () => {
  let time = 0;
  let pauses = 0;
  function* parts(): Generator<string> {
    for (let at = 0; at < 10; at++) {
      time += 5;
      yield String(at);
    }
  }
  const text = await writtenInSlices(
    parts(),
    () => time,
    async () => {
      pauses++;
    },
  );
  expect(text).toBe("0123456789");
  expect(pauses).toBe(3);
});
