import type { VNode } from "preact";
import { useFormats, useT } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { decodeValue } from "../decode/decode.ts";
import type { TabProps } from "./tab-props.ts";

/** The value read in every way that makes sense of it. */
export function DecodedTab({ row }: TabProps): VNode {
  const t = useT();
  const formats = useFormats();
  const { values } = useStores();
  if (!values.shown.value && values.masked(row)) {
    return (
      <div class="hint">
        <p>{t("cookies_decoded_hidden")}</p>
        <button type="button" class="button text" onClick={() => (values.shown.value = true)}>
          {t("panel_show_values")}
        </button>
      </div>
    );
  }
  const readings = decodeValue(row.value);
  if (readings.length === 0) return <p class="hint">{t("cookies_decoded_nothing")}</p>;
  return (
    <dl class="decoded">
      {readings.map((reading) =>
        reading.kind === "time" ? (
          <div key={`time ${reading.label}`}>
            <dt>{t("cookies_decoded_time", reading.label)}</dt>
            <dd>{formats.dateTime(reading.time)}</dd>
          </div>
        ) : (
          <div key={reading.kind}>
            <dt>{t(`cookies_decoded_${reading.kind.replaceAll("-", "_")}`)}</dt>
            <dd>
              <pre>{reading.text}</pre>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
