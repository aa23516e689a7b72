import type { Exchange } from "../../capture/exchange.ts";
import type { Carry, Life, ValueChange } from "./life.ts";

/** A stretch of a life in which one value held. */
export interface Span {
  readonly value: string;
  readonly from: number;
  until: number | null;
  /** What gave the value; null where a request was the first to show it. */
  begunBy: ValueChange | null;
  /** What took it away or put another in its place; null while it holds, and where a request showed another one. */
  endedBy: ValueChange | null;
  /** Another value took its place without a gap. */
  replaced: boolean;
  /** The value had held before, and had ended. */
  readonly cameBack: boolean;
  readonly carries: Exchange[];
  /** When it expires, as last renewed: milliseconds since 1970, null for a session cookie and for what is no cookie. */
  expires: number | null;
}

/** Requests on their way do not know yet that the value has changed, in milliseconds. */
const IN_FLIGHT = 250;

/** The stretches of a life in order. One walk over changes and carries, both of which are in order already. */
export function spansOf(life: Life): readonly Span[] {
  const walk: Walk = { spans: [], byValue: new Map(), current: null };
  let next = 0;
  for (const change of life.changes) {
    for (; next < life.carries.length; next++) {
      const carry = life.carries[next];
      if (!carry || carry.at >= change.at) break;
      applyCarry(walk, carry);
    }
    applyChange(walk, change);
  }
  for (const carry of life.carries.slice(next)) applyCarry(walk, carry);
  return walk.spans;
}

interface Walk {
  readonly spans: Span[];
  readonly byValue: Map<string, Span>;
  current: Span | null;
}

function applyChange(walk: Walk, change: ValueChange): void {
  const { current } = walk;
  if (change.value === null) {
    if (current) close(walk, change.at, change, false);
  } else if (current?.value !== change.value) {
    if (current) close(walk, change.at, change, true);
    open(walk, change.value, change.at, change);
  } else {
    // The jar's own events can be heard of after the request that already carries the cookie.
    current.begunBy ??= change;
    current.expires = change.expires;
  }
}

function applyCarry(walk: Walk, { exchange, at, value }: Carry): void {
  if (walk.current?.value === value) {
    walk.current.carries.push(exchange);
    return;
  }
  const earlier = walk.byValue.get(value);
  if (earlier && at <= (earlier.until ?? at) + IN_FLIGHT) {
    earlier.carries.push(exchange);
    return;
  }
  if (walk.current) close(walk, at, null, true);
  open(walk, value, at, null).carries.push(exchange);
}

function open(walk: Walk, value: string, at: number, by: ValueChange | null): Span {
  const cameBack = walk.byValue.has(value);
  const span: Span = {
    value,
    from: at,
    until: null,
    begunBy: by,
    endedBy: null,
    replaced: false,
    cameBack,
    carries: [],
    expires: by?.expires ?? null,
  };
  walk.spans.push(span);
  walk.byValue.set(value, span);
  walk.current = span;
  return span;
}

function close(walk: Walk, at: number, by: ValueChange | null, replaced: boolean): void {
  if (!walk.current) return;
  walk.current.until = at;
  walk.current.endedBy = by;
  walk.current.replaced = replaced;
  walk.current = null;
}
