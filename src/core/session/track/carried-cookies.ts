import type { ByteString } from "../../bytes/byte-string.ts";
import { lossyText } from "../../bytes/byte-string.ts";
import { cookieTravel, type Exchange } from "../../capture/exchange.ts";
import { parseCookieHeader } from "../../cookie/parse-cookie-header.ts";
import type { Life } from "./life.ts";

interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Gives every exchange to the lives whose cookie its Cookie header shows, in the order of the exchanges. */
export function addCarriedCookies(lives: readonly Life[], exchanges: readonly Exchange[]): void {
  const byName = new Map<string, Known[]>();
  for (const life of lives) {
    const known = { life, values: new Set(life.changes.map(({ value }) => value)) };
    const same = byName.get(life.subject.name);
    if (same) same.push(known);
    else byName.set(life.subject.name, [known]);
  }
  const read = headerReader((name) => byName.has(name));
  for (const exchange of exchanges) {
    if (exchange.cookie === null || exchange.sentAt === null || cookieTravel(exchange) !== "carried") continue;
    for (const { name, value } of read(exchange.cookie)) {
      const life = ownerOf(byName.get(name) ?? [], exchange, value);
      life?.carries.push({ exchange, at: exchange.sentAt, value });
    }
  }
}

interface Known {
  readonly life: Life;
  readonly values: ReadonlySet<string | null>;
}

/** The cookie that this pair is: one that reaches the host, best one that has had this value. */
function ownerOf(known: readonly Known[], exchange: Exchange, value: string): Life | null {
  const reaching = known.filter(
    ({ life: { subject } }) => subject.storeId === exchange.storeId && reaches(subject.host, exchange.host),
  );
  return (reaching.find(({ values }) => values.has(value)) ?? reaching[0])?.life ?? null;
}

function reaches(domain: string, host: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Pages send the same header again and again, so each is read once. */
function headerReader(wanted: (name: string) => boolean): (header: ByteString) => readonly Pair[] {
  const kept = new Map<ByteString, readonly Pair[]>();
  return (header) => {
    const known = kept.get(header);
    if (known) return known;
    const pairs = parseCookieHeader(header).flatMap(({ name, value }) => {
      const text = lossyText(name);
      return wanted(text) ? { name: text, value: lossyText(value) } : [];
    });
    kept.set(header, pairs);
    return pairs;
  };
}
