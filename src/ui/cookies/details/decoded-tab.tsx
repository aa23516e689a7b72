import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { useT } from "../../i18n/context.ts";
import { TokenReadingView } from "../../parts/token-reading.tsx";
import { useTokenReader } from "../../parts/use-token-reader.ts";
import { useStores } from "../../stores/stores-context.ts";
import type { TabProps } from "./tab-props.ts";

/** What the value is, how much can be guessed of it, and what it says. */
export function DecodedTab({ row, context }: TabProps): VNode {
  const t = useT();
  const { values } = useStores();
  const reader = useTokenReader();
  const ready = reader.state === "ready" ? reader.value : null;
  const reading = useMemo(() => ready?.read(row.value, row.name) ?? null, [ready, row.value, row.name]);
  if (reader.state === "failed") {
    return (
      <p class="hint" role="alert">
        {t("token_failed")}
      </p>
    );
  }
  if (ready === null) return <p class="hint">{t("token_loading")}</p>;
  if (row.value === "") return <p class="hint">{t("token_empty")}</p>;
  const shown = values.shown.value || !values.masked(row);
  return (
    <>
      <TokenReadingView
        value={row.value}
        reading={reading}
        strength={ready.strength(valuesSeen(row), reading, context.now)}
        now={context.now}
        shown={shown}
      />
      {!shown && (
        <div class="hint">
          <p>{t("token_hidden")}</p>
          <button type="button" class="button text" onClick={() => (values.shown.value = true)}>
            {t("panel_show_values")}
          </button>
        </div>
      )}
    </>
  );
}

/** Every value that the cookie was seen with, the present one last. */
function valuesSeen(row: CookieRow): readonly string[] {
  const before = (row.entry?.history ?? []).map(({ cookie }) => cookie.value).filter((value) => value !== "");
  return [...before.filter((value) => value !== row.value), row.value];
}
