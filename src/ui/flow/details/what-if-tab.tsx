import type { VNode } from "preact";
import { Lazy } from "../../parts/lazy.tsx";
import { useStores } from "../../stores/stores-context.ts";
import { choiceOfExchange } from "../../what-if/first-choice.ts";
import { loadWhatIf } from "../../what-if/load-what-if.ts";
import type { ExchangeTabProps } from "./tab-props.ts";

/** The same request under other conditions. */
export function WhatIfTab({ exchange }: ExchangeTabProps): VNode {
  const { record } = useStores();
  const browser = record.record.value.begin?.browser ?? "chromium";
  return <Lazy load={loadWhatIf} props={{ first: choiceOfExchange(exchange, browser), cookie: null }} />;
}
