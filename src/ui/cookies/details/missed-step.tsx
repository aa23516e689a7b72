import type { VNode } from "preact";
import type { MissedDeletion } from "../../../core/capture/missed-deletions.ts";
import { useFormats, useT } from "../../i18n/context.ts";
import { ExchangeText } from "./exchange-text.tsx";

/** A set line that was to delete the cookie, and the part of its key that is another. */
export function MissedStep({ missed }: { readonly missed: MissedDeletion }): VNode {
  const t = useT();
  const formats = useFormats();
  const { part, asked, held, exchange } = missed;
  return (
    <li data-missed={part}>
      <span class="time">{formats.exactClock(missed.at)}</span>
      <span class="change">{t("cookies_missed_deletion")}</span>
      <span class="value">
        {t(`cookies_missed_${part}`, asked || t("cookies_missed_none"), held || t("cookies_missed_none"))}
      </span>
      <span class="source">
        <ExchangeText exchange={exchange} />
      </span>
    </li>
  );
}
