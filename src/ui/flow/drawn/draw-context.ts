import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { Exchange } from "../../../core/capture/exchange.ts";
import type { ExchangeCookie } from "../../../core/capture/exchange-cookies.ts";
import type { CaptureRecord } from "../../../core/capture/record.ts";
import type { T, Tn } from "../../i18n/context.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { Steps } from "./layout/follow.ts";
import type { Lifelines } from "./layout/lifelines.ts";
import type { Measure } from "./layout/place-chips.ts";
import type { Zoom } from "./layout/zoom.ts";

/** What all rows of a drawing have in common. */
export interface DrawContext {
  readonly record: CaptureRecord;
  readonly t: T;
  readonly tn: Tn;
  readonly formats: Formats;
  readonly measure: Measure;
  readonly lines: Lifelines;
  readonly zoom: Zoom;
  readonly steps: ReadonlyMap<string, Steps>;
  /** Row of the followed cookie. */
  readonly followed: string | null;
  readonly rowOf: (cookie: ExchangeCookie) => CookieRow | null;
  /** The path of an exchange as it may be shown. */
  readonly path: (exchange: Exchange) => string;
  /** A whole address as it may be shown. */
  readonly address: (url: string) => string;
  readonly onFollow: (row: string) => void;
}
