import type { VNode } from "preact";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { HiddenText } from "../parts/hidden-text.tsx";
import { countCookies } from "./counts.ts";
import { OpenPageButton } from "./open-page-button.tsx";
import type { PopupStores } from "./popup-stores.ts";

export function PopupCounts({ stores }: { readonly stores: PopupStores }): VNode | null {
  const t = useT();
  const tn = useTn();
  const rows = stores.cookies.rows.value;
  const wireSeen = stores.record.record.value.exchanges.some(({ response }) => response !== null);
  const access = stores.frame.state.value?.access ?? "all";
  // No numbers before there is anything to count: a zero would be a claim.
  if (rows.length === 0 && stores.cookies.loading.value) return null;
  const counts = countCookies(rows, { wireSeen, access });
  return (
    <section class="popup-counts" aria-label={t("popup_counts")}>
      <div class="popup-total">
        <p>{tn("popup_in_jar", counts.present)}</p>
        <OpenPageButton stores={stores} />
      </div>
      <dl>
        <Count id="until-close" label={t("popup_until_close")} value={counts.untilClose} />
        <Count id="persistent" label={t("popup_persistent")} value={counts.persistent} />
        <Count id="rejected" label={t("popup_rejected")} value={counts.rejected} />
        <Count id="first" label={t("popup_first_party")} value={counts.first} />
        <Count id="third" label={t("popup_third_party")} value={counts.third} />
      </dl>
      {!wireSeen && rows.length > 0 && <p class="popup-jar-only">{t("popup_jar_only")}</p>}
    </section>
  );
}

interface CountProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
}

function Count({ id, label, value }: CountProps): VNode {
  const t = useT();
  const format = useFormats();
  return (
    <div class="popup-count" data-count={id}>
      <dt>{label}</dt>
      <dd>
        {value === null ? (
          <>
            <span aria-hidden="true">–</span>
            <HiddenText>{t("popup_unknown")}</HiddenText>
          </>
        ) : (
          format.number(value)
        )}
      </dd>
    </div>
  );
}
