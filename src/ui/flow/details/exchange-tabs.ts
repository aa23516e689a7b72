import type { FunctionComponent } from "preact";
import { CompareTab } from "./compare-tab.tsx";
import { CookiesTab } from "./cookies-tab.tsx";
import { RequestTab } from "./request-tab.tsx";
import type { ExchangeTabProps } from "./tab-props.ts";
import { WhatIfTab } from "./what-if-tab.tsx";

interface ExchangeTab {
  readonly id: string;
  readonly component: FunctionComponent<ExchangeTabProps>;
}

/** The tabs of the details of an exchange; each is one line. */
export const EXCHANGE_TABS: readonly [ExchangeTab, ...ExchangeTab[]] = [
  { id: "cookies", component: CookiesTab },
  { id: "compare", component: CompareTab },
  { id: "request", component: RequestTab },
  { id: "whatif", component: WhatIfTab },
];
