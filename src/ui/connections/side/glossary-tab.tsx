import type { VNode } from "preact";
import { useT } from "../../i18n/context.ts";
import type { ConnectionsModel } from "../model/connections-model.ts";
import { connectionName } from "../text/lane-text.ts";
import { glossaryPlaces, TERMS, type TermPlace } from "./glossary-places.ts";

/** The words of the trade, each with the place in this record that shows it. */
export function GlossaryTab({ model }: { readonly model: ConnectionsModel }): VNode {
  const t = useT();
  const places = glossaryPlaces(model.lanes.value, model.chosen.value);
  const name = ({ lane }: TermPlace): string =>
    lane.kind === "channel"
      ? t("connections_channel")
      : `${connectionName(lane.connection, t)} · ${lane.connection.host}`;
  return (
    <dl class="glossary" id="connections-glossary">
      {TERMS.map((term) => {
        const place = places[term];
        return (
          <div key={term} data-term={term}>
            <dt>{t(`glossary_${term}`)}</dt>
            <dd>
              {t(`glossary_${term}_text`)}{" "}
              {place === null ? (
                <span class="quiet">{t("glossary_not_here")}</span>
              ) : (
                <button
                  type="button"
                  class="button link"
                  data-place={place.lane.id}
                  onClick={() => model.choose(place.lane, place.ride)}
                >
                  {t("glossary_see", t(`glossary_${term}_where`), name(place))}
                </button>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
