import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { messageKey } from "../../../core/message/message.ts";
import { messageText } from "../../../core/message/message-text.ts";
import type { SessionTrack, TrackEvent } from "../../../core/session/track/session-track.ts";
import { exchangeName } from "../../cookies/text/exchange-name.ts";
import { ExchangeLink } from "../../flow/exchange-link.tsx";
import { useFormats, useT, useTn } from "../../i18n/context.ts";
import { classNames } from "../../parts/class-names.ts";
import { useStores } from "../../stores/stores-context.ts";
import { ALARMING, EVENT_SIGNS } from "./event-signs.ts";

/** Steps that are shown at first: the beginning and the end say most. */
const FIRST = 6;
const LAST = 6;

/** The steps in the life of a session in words, each leading to its exchange. */
export function EventList({ track }: { readonly track: SessionTrack }): VNode {
  const tn = useTn();
  const [all, setAll] = useState(false);
  const { events } = track;
  const hidden = all ? 0 : Math.max(0, events.length - FIRST - LAST);
  const shown = hidden === 0 ? events : [...events.slice(0, FIRST), ...events.slice(-LAST)];
  return (
    <ol class="life-steps">
      {shown.map((event, index) => (
        <>
          {hidden > 0 && index === FIRST && (
            <li class="life-fold">
              <button type="button" class="button link" onClick={() => setAll(true)}>
                {tn("sessions_steps_hidden", hidden)}
              </button>
            </li>
          )}
          <EventItem key={`${event.kind}-${event.at}-${index}`} event={event} track={track} />
        </>
      ))}
    </ol>
  );
}

function EventItem({ event, track }: { readonly event: TrackEvent; readonly track: SessionTrack }): VNode {
  const t = useT();
  const tn = useTn();
  const formats = useFormats();
  const { record, values } = useStores();
  const [first] = event.exchanges;
  const exchange = first === undefined ? undefined : record.record.value.exchangesById.get(first);
  const value = event.value === null ? undefined : track.values[event.value]?.value;
  const carried = event.kind === "carried";
  return (
    <li class={classNames("life-step", ALARMING.has(event.kind) && "alarming")} data-step={event.kind}>
      <span class="life-sign" aria-hidden="true">
        {EVENT_SIGNS[event.kind]}
      </span>
      <span class="life-time quiet">{formats.exactClock(event.at)}</span>
      <span class="life-what">
        <strong>
          {carried ? tn("sessions_carried", event.exchanges.length) : t(messageKey("session", "event", event.kind))}
        </strong>{" "}
        {!carried && <span class="quiet">{messageText(t, event.how)}</span>}{" "}
        {event.confidence !== "observed" && <span class="quiet">· {t(`confidence_${event.confidence}`)}</span>}{" "}
        {value !== undefined && !carried && <code class="quiet">{values.mask(value)}</code>}{" "}
        {exchange && <ExchangeLink exchange={exchange} label={exchangeName(exchange)} timed={false} />}
      </span>
    </li>
  );
}
