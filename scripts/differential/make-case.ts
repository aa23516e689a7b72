import type { Action, Case, How, Place } from "./case.ts";
import { makeLine } from "./make-line.ts";
import { type Random, randomFrom } from "./random.ts";
import { makeRareCase } from "./rare-case.ts";

const SUBS = ["", "www.", "a.b."];
const TARGET_PATHS = ["/", "/d/e", "/d/", "/d", "/dd", "/d/e/f", "/D/e"];
/** A navigation costs a browser ten times what an image does, and more of them tell no more. */
const HOWS: readonly How[] = [
  "top-get",
  "top-get",
  "top-post",
  "frame",
  "frame",
  ...new Array<How>(5).fill("image"),
  ...new Array<How>(4).fill("fetch"),
  "fetch-same-origin",
  "fetch-omit",
];

const FAMILIES: readonly Case["family"][] = [
  ...new Array<"shared">(13).fill("shared"),
  "test",
  "localhost",
  "kawasaki.jp",
  "address",
];

/** Requests that set cookies mostly come from at home, or too few would be there to be sent. */
const SETTING_HOWS: readonly How[] = ["top-get", "image", "image", "image", "fetch", "fetch", ...HOWS];

/** Case number `number` of the stream with the seed: a few requests that set cookies, then a few that show them. */
export function makeCase(seed: number, number: number): Case {
  const random = randomFrom(Math.imul(seed, 1_000_003) + number);
  if (random.chance(0.04)) return makeRareCase(random);
  const family = random.pick(FAMILIES);
  const home: Place = { party: "own", sub: random.pick(SUBS), secure: random.chance(0.75) };
  const near = family === "shared" && random.chance(0.9) ? "home" : "own";
  // Most cases have one page for all their requests, which saves the browser time.
  const pages = [makePlace(random, near), makePlace(random, "other")] as const;
  const page = random.chance(near === "home" ? 0.65 : 0.45) ? pages[0] : pages[1];
  const sets = random.chance(0.3) ? 2 : 1;
  const actions: Action[] = [];
  // A line said again with little changes meets what it left: an update, a deletion, a Secure cookie in the way.
  let said: readonly string[] = [];
  for (let made = 0; made < sets; made++) {
    const lines =
      said.length > 0 && random.chance(0.7) ? said.map((line) => variation(line, random)) : newLines(random);
    const again = said.length > 0 && random.chance(0.3);
    actions.push(makeAction(random, again ? { ...home, secure: !home.secure } : home, page, pages, lines));
    said = lines;
  }
  const reads = 1 + random.below(3);
  for (let made = 0; made < reads; made++) actions.push(makeAction(random, home, page, pages, []));
  // A partition of a site has room for a few long cookies only.
  const long = actions.some(({ lines }) => lines.some((line) => line.length > 2000));
  return { family: family === "shared" && long ? "test" : family, actions };
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

function makeAction(
  random: Random,
  home: Place,
  page: Place,
  pages: readonly Place[],
  lines: readonly string[],
): Action {
  const sets = lines.length > 0;
  const how = random.pick(sets ? SETTING_HOWS : HOWS);
  const moved = !sets && random.chance(0.4);
  const target = {
    ...home,
    sub: moved ? random.pick(SUBS) : home.sub,
    secure: random.chance(0.12) ? !home.secure : home.secure,
    path: random.pick(TARGET_PATHS),
  };
  const top = random.chance(0.75) ? page : random.pick(pages);
  const inFrame = !how.startsWith("top") && random.chance(sets ? 0.06 : 0.15);
  const frame = inFrame ? makePlace(random, random.pick([pages[0]?.party ?? "own", "other", "third"])) : null;
  const via = random.chance(0.25) ? [makePlace(random, random.pick(["own", "other"] as const))] : [];
  if (via.length > 0 && random.chance(0.2)) via.push(makePlace(random, "third"));
  const early = sets && random.chance(0.02) ? newLines(random) : [];
  return inOrder({ how, top, frame, via, status: random.pick([302, 307] as const), target, lines, early });
}

function makePlace(random: Random, party: Place["party"]): Place {
  // What hosts of other sites are called makes no difference.
  const sub = party === "own" ? random.pick(["", "www."]) : "";
  return { party, sub, secure: random.chance(0.6) };
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
