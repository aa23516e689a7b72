import type { VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { useT } from "../../i18n/context.ts";
import { outcomeText, reasonText } from "../text/verdict-text.ts";

interface VerdictCellProps {
  readonly row: CookieRow;
  /** A newer line of this cookie was refused, and it is still there. */
  readonly survived: boolean;
}

/** What became of the cookie's last set line, and why. */
export function VerdictCell({ row, survived }: VerdictCellProps): VNode {
  const t = useT();
  const outcome = outcomeText(row, t);
  const reason = row.verdict === null || row.state === "gone" ? null : reasonText(row.verdict, t);
  const remark = survived ? t("cookies_survived") : row.survivor === null ? null : t("cookies_older_kept");
  const predicted = row.verdict?.basis === "predicted" ? t("cookies_predicted") : null;
  const text = [reason, remark, predicted].filter((part) => part !== null).join(" · ");
  return (
    <span class={`verdict ${row.state}`} title={text === "" ? outcome : `${outcome}: ${text}`}>
      <span class="outcome">{outcome}</span>
      {text !== "" && <span class="why"> {text}</span>}
    </span>
  );
}
