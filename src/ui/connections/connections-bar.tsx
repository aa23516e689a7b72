import type { VNode } from "preact";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { ToggleButton } from "../parts/toggle-button.tsx";
import { zoomed } from "./layout/viewport.ts";
import type { ConnectionsModel } from "./model/connections-model.ts";

interface ConnectionsBarProps {
  readonly model: ConnectionsModel;
  readonly table: boolean;
  readonly onTable: () => void;
  readonly side: boolean;
  readonly onSide: () => void;
}

/** The figures of the record, and how it is drawn. */
export function ConnectionsBar({ model, table, onTable, side, onSide }: ConnectionsBarProps): VNode {
  const t = useT();
  const zoom = (factor: number): void => {
    model.chosenView.value = zoomed(model.view.value, factor, 0.5, model.scale.value.length);
  };
  return (
    <div class="view-bar connections-bar">
      <Figures model={model} />
      <span class="connections-tools end">
        {!table && (
          <>
            <button
              id="connections-zoom-in"
              type="button"
              class="button"
              title={t("connections_zoom_in")}
              aria-label={t("connections_zoom_in")}
              onClick={() => zoom(0.5)}
            >
              <span aria-hidden="true">+</span>
            </button>
            <button
              id="connections-zoom-out"
              type="button"
              class="button"
              title={t("connections_zoom_out")}
              aria-label={t("connections_zoom_out")}
              onClick={() => zoom(2)}
            >
              <span aria-hidden="true">−</span>
            </button>
            <button
              id="connections-zoom-all"
              type="button"
              class="button chip"
              title={t("connections_zoom_all")}
              onClick={() => {
                model.chosenView.value = null;
              }}
            >
              {t("connections_all")}
            </button>
          </>
        )}
        <ToggleButton
          id="connections-table-toggle"
          class="chip"
          label={t("connections_as_table")}
          pressed={table}
          onToggle={onTable}
        >
          {t("connections_table_short")}
        </ToggleButton>
        <ToggleButton
          id="connections-side-toggle"
          class="chip"
          label={t("connections_explain_toggle")}
          pressed={side}
          onToggle={onSide}
        >
          {t("connections_explain_short")}
        </ToggleButton>
      </span>
    </div>
  );
}

function Figures({ model }: { readonly model: ConnectionsModel }): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { opened, atLeast, ridesPerConnection, openingShare, mixed } = model.figures.value;
  const { channels, unmatchedEntries, unmatchedExchanges } = model.map.value;
  const openedText =
    atLeast && opened === 0
      ? t("connections_opened_unknown")
      : tn(atLeast ? "connections_opened_least" : "connections_opened", opened);
  const parts: readonly (readonly [id: string, text: string, title: string])[] = [
    ["opened", openedText, t("connections_opened_title")],
    ...(ridesPerConnection === null
      ? []
      : ([["rides", t("connections_rides", formats.number(Math.round(ridesPerConnection * 10) / 10)), ""]] as const)),
    ...(openingShare === null
      ? []
      : ([
          ["opening", t("connections_opening", String(Math.round(openingShare * 100))), t("connections_opening_title")],
        ] as const)),
    ...(mixed === null || mixed === 0
      ? []
      : ([["mixed", tn("connections_mixed", mixed), t("connections_mixed_title")]] as const)),
    ...(channels.length === 0 ? [] : ([["channels", tn("connections_channels", channels.length), ""]] as const)),
    ...(["exchanges", "entries"] as const).flatMap((side): readonly (readonly [string, string, string])[] => {
      const count = side === "exchanges" ? unmatchedExchanges : unmatchedEntries;
      if (count === 0) return [];
      return [[`alone-${side}`, tn(`connections_alone_${side}`, count), t(`connections_alone_${side}_title`)]];
    }),
  ];
  return (
    <span id="connections-figures" class="view-count" role="status" title={parts.map(([, text]) => text).join(" · ")}>
      {parts.map(([id, text, title], at) => (
        <span key={id} data-figure={id} title={title || undefined}>
          {at > 0 && <span class="quiet"> · </span>}
          {text}
        </span>
      ))}
    </span>
  );
}
