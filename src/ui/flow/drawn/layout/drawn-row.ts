import type { Exchange } from "../../../../core/capture/exchange.ts";
import type { JarChange, JarEntry } from "../../../../core/capture/jar-entry.ts";
import type { FlowItem } from "../../rows/flow-item.ts";

/** Why exchanges share one line: they carry what went before, or they are not about what is looked for. */
export type FoldReason = "alike" | "aside";

/** A request and its response, drawn as two arrows. */
export interface ExchangeRow {
  readonly kind: "exchange";
  readonly id: string;
  readonly exchange: Exchange;
  /** It is the next hop of the exchange in the row before. */
  readonly joined: boolean;
  /** It is not about what is looked for. */
  readonly faded: boolean;
  /** The line that folds it away again; null for an exchange of no run. */
  readonly run: string | null;
}

/** A run of exchanges in one line; where it is open, the exchanges follow. */
export interface FoldRow {
  readonly kind: "fold";
  readonly id: string;
  readonly why: FoldReason;
  readonly exchanges: readonly Exchange[];
  readonly open: boolean;
}

/** Nothing happened for a while. Times are milliseconds since 1970. */
export interface GapRow {
  readonly kind: "gap";
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A change of the jar that no response made. */
export interface JarRow {
  readonly kind: "jar";
  readonly id: string;
  readonly entry: JarEntry;
  readonly change: JarChange;
}

export type DividerRow = Exclude<FlowItem, { kind: "exchange" }>;

/** One row of the drawing, from the top in the order of time. */
export type DrawnRow = ExchangeRow | FoldRow | GapRow | JarRow | DividerRow;

/** When an exchange began, milliseconds since 1970; null where nobody saw it. */
export function beganAt({ sentAt, response, end }: Exchange): number | null {
  return sentAt ?? response?.time ?? end?.time ?? null;
}

/** When the last of it was seen. */
export function endedAt(exchange: Exchange): number | null {
  return exchange.end?.time ?? exchange.response?.time ?? beganAt(exchange);
}
