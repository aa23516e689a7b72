import type { Exchange } from "../../../../core/capture/exchange.ts";
import { registrableDomain } from "../../../../core/site/registrable-domain.ts";

/** Who took part, in the order in which they first appeared. */
export interface Participants {
  /** Hosts of first parties. */
  readonly first: readonly string[];
  /** Registrable domains of third parties. */
  readonly third: readonly string[];
}

export interface Lifeline {
  readonly id: string;
  readonly kind: "jar" | "browser" | "first" | "third";
  /** Host or site; null for a column that stands for several. */
  readonly name: string | null;
  /** How many hosts or sites it stands for. */
  readonly count: number;
  /** Its place, in CSS pixels from the left. */
  readonly x: number;
}

export interface Lifelines {
  readonly jar: Lifeline;
  readonly browser: Lifeline;
  readonly servers: readonly Lifeline[];
  readonly width: number;
  /** The server that an exchange goes to. */
  of(exchange: Exchange): Lifeline;
}

/** Below this width, in CSS pixels, all hosts of a party share a column. */
export const COLUMNS_BELOW = 700;

/** Room for words between browser and first server, and between servers. */
const FIRST_GAP = 300;
const GAP = 132;
/** Half the room for the name of the last one. */
const END = 66;

/** Takes time in proportion to the exchanges. A host that is ever a first party is drawn as one. */
export function participants(exchanges: readonly Exchange[]): Participants {
  const first = new Set<string>();
  const third = new Set<string>();
  for (const { party, host } of exchanges) if (party === "first") first.add(host);
  for (const { party, host } of exchanges)
    if (party === "third" && !first.has(host)) third.add(registrableDomain(host));
  return { first: [...first], third: [...third] };
}

/** Places the lifelines; whoever does not fit shares the last column of their party. */
export function lifelines({ first, third }: Participants, width: number): Lifelines {
  const narrow = width < COLUMNS_BELOW;
  const jarX = narrow ? 74 : 128;
  const browserX = jarX + (narrow ? 66 : 92);
  const end = width - (narrow ? 50 : END);
  const parties = (first.length > 0 ? 1 : 0) + (third.length > 0 ? 1 : 0);
  const room = narrow ? parties : Math.max(parties, 1 + Math.floor((end - browserX - FIRST_GAP) / GAP));
  const slots = share(first.length, third.length, room);
  const columns = [...columnsOf("first", first, slots.first), ...columnsOf("third", third, slots.third)];
  const step = columns.length === 0 ? 0 : (end - browserX) / columns.length;
  const firstX = columns.length < 2 ? end : browserX + Math.max(step, Math.min(narrow ? 0 : FIRST_GAP, end - browserX));
  const servers = columns.map(
    (column, at): Lifeline => ({
      ...column,
      x: Math.round(columns.length < 2 ? end : firstX + ((end - firstX) * at) / (columns.length - 1)),
    }),
  );
  const byName = new Map(servers.flatMap((server) => (server.name === null ? [] : [[server.name, server] as const])));
  const rest = (kind: Lifeline["kind"]): Lifeline | undefined => servers.findLast((server) => server.kind === kind);
  const firsts = new Set(first);
  const browser: Lifeline = { id: "browser", kind: "browser", name: null, count: 1, x: browserX };
  return {
    jar: { id: "jar", kind: "jar", name: null, count: 1, x: jarX },
    browser,
    servers,
    width,
    of({ host }) {
      const isFirst = firsts.has(host);
      return (
        byName.get(isFirst ? host : registrableDomain(host)) ??
        rest(isFirst ? "first" : "third") ??
        servers[0] ??
        browser
      );
    },
  };
}

/** How many columns each party gets: all that it needs where there is room, else the first party the larger part. */
function share(first: number, third: number, room: number): { readonly first: number; readonly third: number } {
  if (first + third <= room) return { first, third };
  if (third === 0) return { first: Math.min(first, room), third: 0 };
  const firsts = Math.min(first, Math.max(first > 0 ? 1 : 0, Math.min(Math.ceil(room * 0.6), room - 1), room - third));
  return { first: firsts, third: Math.max(1, Math.min(third, room - firsts)) };
}

function columnsOf(kind: "first" | "third", names: readonly string[], slots: number): readonly Omit<Lifeline, "x">[] {
  if (names.length <= slots) return names.map((name) => ({ id: `${kind} ${name}`, kind, name, count: 1 }));
  const own = names.slice(0, Math.max(0, slots - 1));
  return [
    ...own.map((name) => ({ id: `${kind} ${name}`, kind, name, count: 1 })),
    { id: `${kind} others`, kind, name: null, count: names.length - own.length },
  ];
}
