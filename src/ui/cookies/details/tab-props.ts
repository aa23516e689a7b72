import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { RowContext } from "../rows/row-context.ts";

/** What every tab of the details gets. */
export interface TabProps {
  readonly row: CookieRow;
  readonly context: RowContext;
}
