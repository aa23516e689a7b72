import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { SessionCard } from "./card/session-card.tsx";
import { EmptySessions } from "./empty-sessions.tsx";
import { createSessionsModel } from "./model/sessions-model.ts";
import { NotSessions } from "./not-sessions.tsx";
import { StorageLook } from "./storage-look.tsx";

/** Every session of the record: what it is, how it lived, and what is wrong with it. */
export function SessionsView(): VNode {
  const tn = useTn();
  const stores = useStores();
  const model = useMemo(() => createSessionsModel(stores), [stores]);
  const shown = model.shown.value;
  return (
    <div class="sessions">
      <div class="view-bar">
        <span id="sessions-count" class="view-count" role="status">
          {tn("sessions_count", shown.length)}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and must be reached by keyboard */}
      <section class="session-list" tabIndex={0} aria-label={stores.notes.site.value}>
        {shown.length === 0 ? (
          <EmptySessions />
        ) : (
          shown.map((track) => <SessionCard key={track.id} track={track} model={model} />)
        )}
        <StorageLook />
        <NotSessions tracks={model.refused.value} />
      </section>
    </div>
  );
}
