import type { CookieRow } from "../../capture/cookie-row.ts";
import type { Exchange } from "../../capture/exchange.ts";
import type { Translate } from "../../message/message.ts";

export interface CopyInput {
  readonly row: CookieRow;
  /** The request that the person looks at, if any. */
  readonly exchange: Exchange | null;
  /** Of the record: redacted formats show fingerprints. */
  readonly salt: string;
  readonly t: Translate;
}

/** One item of the copy menu. Its label is the message `copy_<id>`. */
export interface CopyFormat {
  readonly id: string;
  /** Said before the click: "with values" or "redacted". */
  readonly carriesValues: boolean;
  /** Made from a request, and not to be had without one. */
  readonly needsExchange: boolean;
  /** The text, or null where there is nothing to copy or the format cannot hold it. */
  build(input: CopyInput): string | null;
}
