import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import type { CaptureRecord } from "../../core/capture/record.ts";

/** A frame of a recorded tab, named by the host that it last showed. */
export interface FrameChoice {
  readonly key: string;
  readonly host: string;
  /** Whether it is the tab itself and not a frame in it. */
  readonly top: boolean;
}

export function frameKey({ tabId, frameId }: Pick<Exchange, "tabId" | "frameId">): string {
  return `${tabId}:${frameId}`;
}

/** The frames that asked for something, tabs first, in the order in which they came. */
export function framesOf(record: CaptureRecord): readonly FrameChoice[] {
  const frames = new Map<string, FrameChoice>();
  for (const exchange of record.exchanges) {
    const key = frameKey(exchange);
    const document = exchange.type === "main_frame" || exchange.type === "sub_frame";
    if (document || !frames.has(key)) frames.set(key, { key, host: exchange.host, top: exchange.frameId === 0 });
  }
  return [...frames.values()].sort((one, other) => Number(other.top) - Number(one.top));
}

/** Whether a cookie was set in, or sent from, a frame. */
export function touchesFrame(
  row: CookieRow,
  frame: string,
  record: CaptureRecord,
  carriers: (row: CookieRow) => readonly Exchange[],
): boolean {
  const set = row.lines.some(({ exchangeId }) => {
    const exchange = record.exchangesById.get(exchangeId);
    return exchange !== undefined && frameKey(exchange) === frame;
  });
  return set || carriers(row).some((exchange) => frameKey(exchange) === frame);
}
