import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../capture/exchange.ts";
import { candidatesAt, valueAround } from "./value-around.ts";
import { A, B, Walk } from "./walk.fixture.ts";

const PASSWORD = ["username", "password"];

type Step = (walk: Walk) => Walk;

const STORY: readonly Step[] = [
  (walk) => walk.ask("/", { set: { PHPSESSID: A } }),
  (walk) => walk.ask("/account", { to: "/login" }).follow(),
  (walk) => walk.ask("/login", { form: PASSWORD, to: "/account", set: { PHPSESSID: B } }).follow(),
  (walk) => walk.ask("/account/orders"),
  (walk) => walk.ask("/logout", { to: "/", set: { PHPSESSID: null } }).follow(),
];

/** Exchanges that have nothing to do with the session: of other sites, or without a cookie. */
const UNRELATED: readonly Step[] = [
  (walk) => walk.ask("https://ads.example/px.gif", { type: "image", set: { uid: B } }),
  (walk) => walk.ask("https://other.test/login", { form: PASSWORD, status: 401 }),
  (walk) => walk.ask("https://other.test/", { set: { sessionid: A } }),
  (walk) => walk.ask("/style.css", { type: "stylesheet", cookie: "theme=dark" }),
  (walk) => walk.ask("https://cdn.example/logout.js", { type: "script" }),
];

function tell(steps: readonly Step[]): Walk {
  return steps.reduce((walk, step) => step(walk), new Walk());
}

/** What stays the same wherever it stands in a record: kinds, states, values. */
function shapeOf(walk: Walk) {
  const { events, values, state, authenticates, confidence } = walk.track("PHPSESSID");
  const told = events.map(({ kind, exchanges, value, how }) => [kind, exchanges.length, value, how.key]);
  return {
    told,
    values: values.map(({ value, timesCarried }) => [value, timesCarried]),
    state,
    authenticates,
    confidence,
  };
}

describe("a track", () => {
  test("is not changed by exchanges that have nothing to do with it", () => {
    const plain = shapeOf(tell(STORY));
    const noise = fc.array(fc.tuple(fc.nat(STORY.length), fc.constantFrom(...UNRELATED)), { maxLength: 12 });
    fc.assert(
      fc.property(noise, (extra) => {
        const steps = STORY.flatMap((step, at) => [
          ...extra.flatMap(([place, one]) => (place === at ? one : [])),
          step,
        ]);
        expect(shapeOf(tell(steps))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps its id however often it is worked out", () => {
    const walk = tell(STORY);
    expect(walk.history()).toEqual(walk.history());
  });

  test("has events in the order of time, and values that do not overlap", () => {
    const any = fc.array(fc.constantFrom(...STORY, ...UNRELATED), { maxLength: 30 });
    fc.assert(
      fc.property(any, (steps) => {
        for (const { events, values } of tell(steps).history().tracks) {
          expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((one, other) => one - other));
          const overlapping = values.slice(1).filter(({ from }, at) => from < (values[at]?.until ?? 0));
          expect(overlapping).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test("the values around a moment", () => {
  const walk = tell(STORY);
  const history = walk.history();
  const [signIn] = history.moments;
  if (!signIn) throw new Error("no sign-in");
  const started = walk.record.exchangesById.get(signIn.exchange ?? "")?.sentAt ?? 0;
  const around = candidatesAt(history, signIn).map((track) => valueAround(track, signIn, started));
  expect(around.map(({ before, after, kept }) => [before?.value, after?.value, kept])).toEqual([[A, B, false]]);
});

test("looks at each exchange a bounded number of times", () => {
  const reads = (pages: number): number => {
    const walk = new Walk().ask("/", { set: { PHPSESSID: A } });
    for (let at = 0; at < pages; at++) walk.ask(`/page/${at % 50}`, at % 10 === 0 ? { to: "/login" } : {});
    let count = 0;
    const { exchanges } = walk.record;
    const counted = exchanges.map((exchange) => new Proxy(exchange, { get: counting }));
    function counting(target: Exchange, key: string | symbol): unknown {
      count += 1;
      return Reflect.get(target, key);
    }
    exchanges.splice(0, counted.length, ...counted);
    walk.history();
    return count;
  };
  expect(reads(2000)).toBeLessThan(reads(1000) * 2.2);
});
