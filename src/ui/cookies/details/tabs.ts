import type { FunctionComponent } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import type { RowContext } from "../rows/row-context.ts";
import { FindingsTab } from "./findings-tab.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { LazyDecodedTab } from "./lazy-decoded-tab.tsx";
import { NowTab } from "./now-tab.tsx";
import { SentTab } from "./sent-tab.tsx";
import { SetLineTab } from "./set-line-tab.tsx";
import type { TabProps } from "./tab-props.ts";
import { WhatIfTab } from "./what-if-tab.tsx";

interface DetailsTab {
  readonly id: string;
  readonly component: FunctionComponent<TabProps>;
  readonly count?: (row: CookieRow, context: RowContext) => number;
}

/** The tabs of the details; each is one line. */
export const DETAILS_TABS: readonly [DetailsTab, ...DetailsTab[]] = [
  { id: "now", component: NowTab },
  { id: "line", component: SetLineTab, count: ({ lines }) => lines.length },
  { id: "history", component: HistoryTab, count: ({ entry }) => entry?.history.length ?? 0 },
  { id: "sent", component: SentTab, count: (row, context) => context.carriers(row).length },
  { id: "findings", component: FindingsTab, count: ({ findings }) => findings.length },
  { id: "decoded", component: LazyDecodedTab },
  { id: "whatif", component: WhatIfTab },
];
