import type { FunctionComponent } from "preact";
import type { PanelStores } from "../stores/panel-stores.ts";

/** A tab of the panel. Its code is loaded when it is first shown. */
export interface ViewEntry {
  readonly id: string;
  /** Live count beside its name, null before it is known; reads signals. */
  readonly count: (stores: PanelStores) => number | null;
  readonly load: () => Promise<FunctionComponent>;
}

/** The views in the order of their tabs, one line each. Names are the messages `panel_view_<id>`. */
export const VIEWS: readonly [ViewEntry, ...ViewEntry[]] = [
  {
    id: "cookies",
    count: ({ cookies }) => cookies.present.value,
    load: () => import("../cookies/cookies-view.tsx").then(({ CookiesView }) => CookiesView),
  },
  {
    id: "flow",
    count: ({ record }) => record.version.value && record.record.value.exchanges.length,
    load: () => import("../flow/flow-view.tsx").then(({ FlowView }) => FlowView),
  },
  {
    id: "sessions",
    count: ({ analysis }) => analysis.sessions.value,
    load: () => import("../sessions/sessions-view.tsx").then(({ SessionsView }) => SessionsView),
  },
  {
    id: "connections",
    count: ({ record }) =>
      record.version.value && new Set(record.record.value.transport.flatMap((fact) => fact.connectionId ?? [])).size,
    load: () => import("../connections/connections-view.tsx").then(({ ConnectionsView }) => ConnectionsView),
  },
];
