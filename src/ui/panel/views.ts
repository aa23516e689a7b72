import type { FunctionComponent } from "preact";
import type { CaptureRecord } from "../../core/capture/record.ts";
import { auditCount } from "../audit/audit-count.ts";
import type { T } from "../i18n/context.ts";
import { withStyles } from "../parts/with-styles.ts";
import type { PanelStores } from "../stores/panel-stores.ts";

/** A tab of the panel. Its code is loaded when it is first shown. */
export interface ViewEntry {
  readonly id: string;
  /** Live count beside its name, or a short text, null before it is known; reads signals. */
  readonly count: (stores: PanelStores, t: T) => string | number | null;
  readonly load: () => Promise<FunctionComponent>;
}

/** The views in the order of their tabs, one line each. Names are the messages `panel_view_<id>`. */
export const VIEWS: readonly [ViewEntry, ...ViewEntry[]] = [
  {
    id: "cookies",
    count: ({ cookies }) => cookies.present.value,
    load: () =>
      withStyles(
        "flow.css",
        import("../cookies/cookies-view.tsx").then(({ CookiesView }) => CookiesView),
      ),
  },
  {
    id: "flow",
    count: ({ record }) => record.version.value && record.record.value.exchanges.length,
    load: () =>
      withStyles(
        "flow.css",
        import("../flow/flow-view.tsx").then(({ FlowView }) => FlowView),
      ),
  },
  {
    id: "sessions",
    count: ({ analysis }) => analysis.sessions.value,
    load: () =>
      withStyles(
        "sessions.css",
        import("../sessions/sessions-view.tsx").then(({ SessionsView }) => SessionsView),
      ),
  },
  {
    id: "connections",
    count: ({ record }) => record.version.value && connectionCount(record.record.value),
    load: () =>
      withStyles(
        "connections.css",
        import("../connections/connections-view.tsx").then(({ ConnectionsView }) => ConnectionsView),
      ),
  },
  {
    id: "audit",
    count: ({ analysis }, t) => auditCount(analysis.audit.value, t),
    load: () =>
      withStyles(
        "audit.css",
        import("../audit/audit-view.tsx").then(({ AuditView }) => AuditView),
      ),
  },
];

/** No number where the browser told of exchanges and not on which connection any of them rode. */
function connectionCount({ transport }: CaptureRecord): number | string {
  const named = new Set(transport.flatMap(({ connectionId }) => connectionId ?? [])).size;
  return named === 0 && transport.length > 0 ? "–" : named;
}
