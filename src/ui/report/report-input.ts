import type { AuditResult } from "../../core/audit/audit-result.ts";
import { connectionMap } from "../../core/connection/connection-map.ts";
import type { Message } from "../../core/message/message.ts";
import type { ReportInput } from "../../core/report/report-input/report-input.ts";
import type { PanelStores } from "../stores/panel-stores.ts";

/** What a report of this panel is made from. @param values redacted, unless the person asked for them */
export function reportInput(stores: PanelStores, audit: AuditResult, values: ReportInput["values"]): ReportInput {
  const { record, cookies, analysis, frame, version } = stores;
  const now = record.record.value;
  const { begin } = now;
  const state = frame.state.value;
  return {
    record: now,
    rows: cookies.rows.value,
    audit,
    history: analysis.analysis.value?.history.value ?? null,
    connections: now.transport.length === 0 ? null : connectionMap(now),
    meta: {
      productVersion: version,
      startedAt: record.events[0]?.at ?? null,
      endedAt: now.last?.at ?? null,
      browser: begin === null ? "" : `${begin.browser === "firefox" ? "Firefox" : "Chromium"} ${begin.version}`,
      target: now.navigations[0]?.url ?? state?.url ?? "",
      accounts: [],
      outOfSight: outOfSight(state?.access ?? now.access),
    },
    values,
  };
}

function outOfSight(access: "all" | "some" | "none"): readonly Message[] {
  if (access === "all") return [];
  return [{ key: access === "none" ? "panel_banner_no_access" : "panel_banner_some_access" }];
}
