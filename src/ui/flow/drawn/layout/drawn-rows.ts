import type { Exchange } from "../../../../core/capture/exchange.ts";
import type { FlowItem } from "../../rows/flow-item.ts";
import { beganAt, type DrawnRow, endedAt, type FoldReason } from "./drawn-row.ts";
import type { JarEvent } from "./jar-events.ts";

/** What becomes of one exchange: a row of its own, or a place in a run. */
export type Standing = "shown" | FoldReason;

export interface DrawnInput {
  /** In the order of time. */
  readonly items: readonly FlowItem[];
  /** In the order of time. */
  readonly events: readonly JarEvent[];
  readonly standing: (exchange: Exchange) => Standing;
  /** Ids of the runs that are open. */
  readonly unfolded: ReadonlySet<string>;
}

/** Shorter runs are drawn: the line that stands for them would save nothing. */
const LEAST: Readonly<Record<FoldReason, number>> = { alike: 4, aside: 2 };

/** A silence of so many milliseconds is drawn. */
const GAP = 10_000;

/** The rows of the drawing: every exchange once, as a row or in a run. Takes time in proportion to the exchanges. */
export function drawnRows(input: DrawnInput): readonly DrawnRow[] {
  const maker = new RowMaker(input.unfolded);
  let next = 0;
  for (const item of input.items) {
    const time = timeOf(item);
    for (let event = input.events[next]; event && time !== null && event.at <= time; event = input.events[++next])
      maker.jar(event);
    if (item.kind === "exchange") maker.exchange(item.exchange, input.standing(item.exchange));
    else maker.divide(item);
  }
  for (const event of input.events.slice(next)) maker.jar(event);
  return maker.end();
}

function timeOf(item: FlowItem): number | null {
  if (item.kind === "exchange") return beganAt(item.exchange);
  return item.kind === "mark" ? item.mark.at : item.navigation.at;
}

class RowMaker {
  readonly #rows: DrawnRow[] = [];
  readonly #unfolded: ReadonlySet<string>;
  #run: { readonly why: FoldReason; readonly exchanges: Exchange[] } | null = null;
  #last: Exchange | null = null;
  #lastTime: number | null = null;

  constructor(unfolded: ReadonlySet<string>) {
    this.#unfolded = unfolded;
  }

  exchange(exchange: Exchange, standing: Standing): void {
    if (standing === "shown") {
      this.#flush();
      this.#draw(exchange, false, null);
      return;
    }
    if (this.#run?.why !== standing) this.#flush();
    this.#run ??= { why: standing, exchanges: [] };
    this.#run.exchanges.push(exchange);
  }

  divide(item: Exclude<FlowItem, { kind: "exchange" }>): void {
    this.#flush();
    this.#rows.push(item);
    this.#last = null;
  }

  jar({ entry, change, at }: JarEvent): void {
    this.#flush();
    this.#gapBefore(at);
    this.#rows.push({ kind: "jar", id: `jar ${change.stamp.boot} ${change.stamp.seq}`, entry, change });
    this.#saw(at);
    this.#last = null;
  }

  end(): readonly DrawnRow[] {
    this.#flush();
    return this.#rows;
  }

  #flush(): void {
    const run = this.#run;
    this.#run = null;
    const first = run?.exchanges[0];
    if (run === null || first === undefined) return;
    if (run.exchanges.length < LEAST[run.why]) {
      for (const exchange of run.exchanges) this.#draw(exchange, run.why === "aside", null);
      return;
    }
    const id = `run ${run.why} ${first.id}`;
    const open = this.#unfolded.has(id);
    this.#gapBefore(beganAt(first));
    this.#rows.push({ kind: "fold", id, why: run.why, exchanges: run.exchanges, open });
    this.#last = null;
    if (open) for (const exchange of run.exchanges) this.#draw(exchange, run.why === "aside", id);
    else for (const exchange of run.exchanges) this.#saw(endedAt(exchange));
  }

  #draw(exchange: Exchange, faded: boolean, run: string | null): void {
    const before = this.#last;
    const joined = before !== null && before.requestId === exchange.requestId && before.hop + 1 === exchange.hop;
    this.#gapBefore(beganAt(exchange));
    this.#rows.push({ kind: "exchange", id: exchange.id, exchange, joined, faded, run });
    this.#saw(endedAt(exchange));
    this.#last = exchange;
  }

  #gapBefore(time: number | null): void {
    const from = this.#lastTime;
    if (from === null || time === null || time - from < GAP) return;
    this.#rows.push({ kind: "gap", id: `gap ${from} ${time}`, from, to: time });
    this.#last = null;
  }

  #saw(time: number | null): void {
    if (time !== null && time > (this.#lastTime ?? Number.NEGATIVE_INFINITY)) this.#lastTime = time;
  }
}
