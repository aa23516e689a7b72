import type { VNode } from "preact";
import { thirdPartyOf } from "../../../core/capture/third-party.ts";
import { Lazy } from "../../parts/lazy.tsx";
import { useStores } from "../../stores/stores-context.ts";
import { choiceOfExchange } from "../../what-if/first-choice.ts";
import { loadWhatIf } from "../../what-if/load-what-if.ts";
import type { ExchangeTabProps } from "./tab-props.ts";

/** The same request under other conditions. */
export function WhatIfTab({ exchange }: ExchangeTabProps): VNode {
  const { record } = useStores();
  const known = record.record.value;
  const first = choiceOfExchange(exchange, known.begin?.browser ?? "chromium", thirdPartyOf(known, exchange));
  return <Lazy load={loadWhatIf} props={{ first, cookie: null }} />;
}
