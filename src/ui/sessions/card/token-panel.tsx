import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import { TokenReadingView } from "../../parts/token-reading.tsx";
import { useStores } from "../../stores/stores-context.ts";
import type { TrackToken } from "../model/use-track-token.ts";

/** The form of the session's last value, its parts, its claims, and how strong it can be at most. */
export function TokenPanel({ token, now }: { readonly token: TrackToken | null; readonly now: number }): VNode {
  const t = useT();
  const { values } = useStores();
  if (token === null) return <p class="hint">{t("token_loading")}</p>;
  const { value, reading, strength } = token;
  return (
    <>
      <TokenReadingView value={value} reading={reading} strength={strength} now={now} shown={values.shown.value} />
      {!values.shown.value && (
        <button type="button" class="button text" onClick={() => (values.shown.value = true)}>
          {t("panel_show_values")}
        </button>
      )}
    </>
  );
}
