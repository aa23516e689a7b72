import type { Action, Case, How, Place } from "./case.ts";
import { makeLine } from "./make-line.ts";
import { type Random, randomFrom } from "./random.ts";

const SUBS = ["", "www.", "a.b."];
const TARGET_PATHS = ["/", "/d/e", "/d/", "/d", "/dd", "/d/e/f", "/D/e"];
const HOWS: readonly How[] = [
  "top-get",
  "top-get",
  "top-post",
  "frame",
  "frame",
  "image",
  "image",
  "fetch",
  "fetch-same-origin",
  "fetch-omit",
];

const FAMILIES = [...new Array<"test">(12).fill("test"), "localhost", "kawasaki.jp"] as const;

/** Requests that set cookies mostly come from at home, or too few would be there to be sent. */
const SETTING_HOWS: readonly How[] = [
  "top-get",
  "top-get",
  "top-get",
  "top-post",
  "frame",
  "image",
  "fetch",
  "fetch-same-origin",
  ...HOWS,
];

/** Case number `number` of the stream with the seed: a few requests that set cookies, then a few that show them. */
export function makeCase(seed: number, number: number): Case {
  const random = randomFrom(Math.imul(seed, 1_000_003) + number);
  const home: Place = { party: "own", sub: random.pick(SUBS), secure: random.chance(0.75) };
  // Most cases have one page for all their requests, which saves the browser time.
  const page = makePlace(random, random.chance(0.55) ? "own" : "other");
  const sets = random.chance(0.3) ? 2 : 1;
  const actions: Action[] = [];
  // A line said again with little changes meets what it left: an update, a deletion, a Secure cookie in the way.
  let said: readonly string[] = [];
  for (let made = 0; made < sets; made++) {
    const lines =
      said.length > 0 && random.chance(0.7) ? said.map((line) => variation(line, random)) : newLines(random);
    const again = said.length > 0 && random.chance(0.3);
    actions.push(makeAction(random, again ? { ...home, secure: !home.secure } : home, page, lines));
    said = lines;
  }
  const reads = 1 + random.below(3);
  for (let made = 0; made < reads; made++) actions.push(makeAction(random, home, page, []));
  return { family: random.pick(FAMILIES), actions };
}

function newLines(random: Random): string[] {
  return Array.from({ length: random.pick([1, 1, 2, 3]) }, () => makeLine(random));
}

function variation(line: string, random: Random): string {
  const changes = [
    "; Max-Age=0",
    "; Max-Age=500",
    "; HttpOnly",
    "; Secure",
    "; Path=/",
    "; SameSite=Lax",
    "; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
  ];
  if (random.chance(0.3)) return line.replace(/; ?secure(?:=false)?/gi, "");
  if (random.chance(0.25)) return line;
  return random.chance(0.3) ? line.replace("=", "=9") : line + random.pick(changes);
}

function makeAction(random: Random, home: Place, page: Place, lines: readonly string[]): Action {
  const sets = lines.length > 0;
  const how = random.pick(sets ? SETTING_HOWS : HOWS);
  const moved = !sets && random.chance(0.4);
  const target = {
    ...home,
    sub: moved ? random.pick(SUBS) : home.sub,
    secure: random.chance(0.12) ? !home.secure : home.secure,
    path: random.pick(TARGET_PATHS),
  };
  const top = random.chance(0.7) ? page : makePlace(random, random.pick(["own", "other"] as const));
  const inFrame = !how.startsWith("top") && random.chance(sets ? 0.1 : 0.25);
  const frame = inFrame ? makePlace(random, random.pick(["own", "other", "third"] as const)) : null;
  const via = random.chance(0.25) ? [makePlace(random, random.pick(["own", "other"] as const))] : [];
  if (via.length > 0 && random.chance(0.2)) via.push(makePlace(random, "third"));
  return inOrder({ how, top, frame, via, status: random.pick([302, 307] as const), target, lines });
}

function makePlace(random: Random, party: Place["party"]): Place {
  return { party, sub: random.pick(["", "www."]), secure: random.chance(0.6) };
}

/** Browsers block or upgrade what an encrypted page loads in clear, and ask before it posts so: such ways are mended. */
function inOrder(action: Action): Action {
  const { how, top, frame, via, target } = action;
  if (how === "top-get") return action;
  const chain = [...via, target];
  const clear = chain.some((place) => !place.secure);
  if (!clear)
    return frame === null || top.secure === frame.secure || frame.secure
      ? action
      : { ...action, top: { ...top, secure: false } };
  return {
    ...action,
    top: { ...top, secure: false },
    frame: frame === null ? null : { ...frame, secure: false },
    // Nor may a form that was sent encrypted be redirected into the clear.
    via: how === "top-post" ? via.map((place) => ({ ...place, secure: target.secure && place.secure })) : via,
  };
}
