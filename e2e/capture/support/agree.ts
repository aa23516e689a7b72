import { expect } from "vitest";
import { cookieTravel, type Exchange } from "../../../src/core/capture/exchange.ts";
import type { CaptureRecord } from "../../../src/core/capture/record.ts";
import type { SeenRequest } from "../../site/serve/seen.ts";
import type { Sites } from "../../site/start.ts";
import { linesOf } from "./look.ts";
import type { Recorded } from "./recorded.ts";

/** One request in the words that both sides have: what was asked, what Cookie bytes, what was answered. */
interface Told {
  readonly what: string;
  readonly cookie: string;
  readonly status: number;
  readonly setCookie: readonly string[];
}

/**
 * Expects the record to have exactly what reached the servers of these hosts: every request once, with the very Cookie
 * bytes that came and the very lines that went out. Neither a request from a cache nor one that never left counts.
 */
export async function expectAgreement(recorded: Recorded, sites: Sites, names: readonly string[]): Promise<void> {
  const arrived = (): readonly SeenRequest[] => names.flatMap((host) => sites.seen(host));
  const sent = ({ exchanges }: CaptureRecord): readonly Exchange[] =>
    exchanges.filter((each) => names.includes(each.host) && wasSent(each));
  // Where one is missing for good, the comparison says which.
  await recorded
    .until("every request that arrived", (record) => sent(record).length >= arrived().length)
    .catch(() => undefined);
  const record = await recorded.settled();
  expect(sorted(sent(record).map(recordedAs))).toEqual(sorted(arrived().map(seenAs)));
}

function wasSent(exchange: Exchange): boolean {
  return cookieTravel(exchange) === "carried";
}

function recordedAs(exchange: Exchange): Told {
  const { protocol, host, pathname, search } = new URL(exchange.url);
  return {
    what: `${exchange.method} ${protocol.replace(/^ws/, "http")}//${host.replace(/:.*/, "")}${pathname}${search}`,
    cookie: exchange.cookie ?? "",
    status: exchange.response?.status ?? 0,
    setCookie: linesOf(exchange).map(({ line }) => line),
  };
}

function seenAs({ method, scheme, host, target, cookie, answer }: SeenRequest): Told {
  return {
    what: `${method} ${scheme}://${host}${target}`,
    cookie,
    status: answer?.status ?? 0,
    setCookie: answer?.setCookie ?? [],
  };
}

function sorted(told: readonly Told[]): readonly Told[] {
  return told.toSorted((one, other) => compare(JSON.stringify(one), JSON.stringify(other)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
