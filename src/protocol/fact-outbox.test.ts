import { describe, expect, it } from "vitest";
import { transport } from "../core/capture/record.fixture.ts";
import { factOutbox } from "./fact-outbox.ts";

function outbox(room?: number) {
  const posted: number[][] = [];
  const lost: number[] = [];
  const planned: (() => void)[] = [];
  const box = factOutbox(
    "p",
    (facts) => {
      posted.push(facts.map(({ counter }) => counter));
      lost.push(...facts.map((fact) => fact.lost));
    },
    (_milliseconds, call) => planned.push(call),
    room,
  );
  return { box, posted, lost, later: () => planned.shift()?.() };
}

describe("the outbox of a devtools page", () => {
  it("says what gathers in a while together, numbered, and each once", () => {
    const { box, posted, later } = outbox();
    box.add(transport());
    box.add(transport());
    expect(posted).toEqual([]);
    later();
    box.add(transport());
    later();
    expect(posted).toEqual([[0, 1], [2]]);
  });

  it("says nothing twice that was said again before its while was over", () => {
    const { box, posted, later } = outbox();
    box.add(transport());
    box.sendAgain();
    later();
    box.add(transport());
    later();
    expect(posted).toEqual([[0], [1]]);
  });

  it("says again, in order, what was not acknowledged", () => {
    const { box, posted } = outbox();
    for (let at = 0; at < 4; at++) box.add(transport());
    box.acknowledged(1);
    box.sendAgain();
    expect(posted.at(-1)).toEqual([2, 3]);
  });

  it("divides what it says again into messages of a bearable size", () => {
    const { box, posted } = outbox();
    for (let at = 0; at < 450; at++) box.add(transport());
    posted.length = 0;
    box.sendAgain();
    expect(posted.map((message) => message.length)).toEqual([200, 200, 50]);
  });

  it("gives up the oldest for lack of room, and the next to come says how many", () => {
    const { box, posted, lost, later } = outbox(3);
    for (let at = 0; at < 5; at++) box.add(transport());
    box.add(transport());
    later();
    expect(posted).toEqual([[3, 4, 5]]);
    expect(lost).toEqual([0, 1, 1]);
  });
});
