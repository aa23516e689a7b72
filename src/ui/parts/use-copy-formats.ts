import type { CookieRow } from "../../core/capture/cookie-row.ts";
import type { Exchange } from "../../core/capture/exchange.ts";
import type { CopyFormat } from "../../core/report/copy/copy-format.ts";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import type { MenuItem } from "./menu-item.ts";

/** Makes the copy menu of a row and an exchange. Every line says before the click whether it carries values. */
export function useCopyFormats(): (
  formats: readonly CopyFormat[],
  row: CookieRow,
  exchange: Exchange | null,
) => readonly MenuItem[] {
  const t = useT();
  const { client, notices, record } = useStores();
  return (formats, row, exchange) => {
    const salt = record.record.value.begin?.salt ?? "";
    return formats.map(({ id, carriesValues, build }) => {
      const text = build({ row, exchange, salt, t });
      const label = t(`copy_${id.replaceAll("-", "_")}`);
      return {
        id: `copy-${id}`,
        label,
        note: t(carriesValues ? "copy_with_values" : "copy_redacted"),
        disabled: text === null,
        act: () => {
          client.copy(text ?? "").then(
            () => notices.say(t("copy_done", label)),
            () => notices.warn(t("copy_failed")),
          );
        },
      };
    });
  };
}
