import type { Exchange } from "../../capture/exchange.ts";
import type { ValueChange } from "./life.ts";
import type { SpannedLife } from "./lives.ts";
import type { Requirement } from "./requirements.ts";
import type { SessionMoment } from "./session-track.ts";
import type { Span } from "./spans.ts";

/** What a life is told from, in the order of time. `value` is the place of the stretch among all. */
export type LifeItem = {
  readonly at: number;
} /** `first`: nothing but this request shows that the value is there. */ & (
  | { readonly kind: "carry"; readonly exchange: Exchange; readonly value: number; readonly first: boolean }
  | { readonly kind: "end"; readonly change: ValueChange; readonly span: Span }
  | { readonly kind: "begin"; readonly span: Span; readonly value: number }
  | { readonly kind: "moment"; readonly moment: SessionMoment }
  | { readonly kind: "refused"; readonly exchange: Exchange }
  | { readonly kind: "not-sent"; readonly exchange: Exchange }
  | { readonly kind: "time-up" }
);

/** A request goes before the answer of another, what goes before what comes, and what it all means comes last. */
const RANK: Readonly<Record<LifeItem["kind"], number>> = {
  carry: 0,
  end: 1,
  begin: 2,
  refused: 3,
  moment: 4,
  "not-sent": 5,
  "time-up": 6,
};

/** @param until when the record was last written to, in milliseconds since 1970. */
export function itemsOf(
  life: SpannedLife,
  moments: readonly SessionMoment[],
  { refusedWith }: Requirement,
  until: number,
): readonly LifeItem[] {
  const items: LifeItem[] = [];
  life.spans.forEach((span, value) => {
    items.push({
      kind: "begin",
      at: span.begunBy?.found ? Math.min(span.from, span.carries[0]?.sentAt ?? span.from) : span.from,
      span,
      value,
    });
    for (const exchange of span.carries) {
      const first = span.begunBy === null && exchange === span.carries[0];
      items.push({ kind: "carry", at: exchange.sentAt ?? 0, exchange, value, first });
    }
    if (span.endedBy && !span.replaced) items.push({ kind: "end", at: span.until ?? 0, change: span.endedBy, span });
  });
  for (const moment of moments) items.push({ kind: "moment", at: moment.at, moment });
  for (const exchange of refusedWith) items.push({ kind: "refused", at: exchange.response?.time ?? 0, exchange });
  if (life.lackedAfter) items.push({ kind: "not-sent", at: life.lackedAfter.sentAt ?? 0, exchange: life.lackedAfter });
  const last = life.spans.at(-1);
  if (last?.until === null && last.expires !== null && last.expires <= until)
    items.push({ kind: "time-up", at: last.expires });
  return items.sort((one, other) => one.at - other.at || rankOf(one) - rankOf(other));
}

/** What a request is the first to show begins before all else of its time, and is told of before it is carried. */
function rankOf(item: LifeItem): number {
  if (item.kind === "begin" && item.span.begunBy === null) return -1;
  return item.kind === "carry" && item.first ? RANK.moment + 0.5 : RANK[item.kind];
}
