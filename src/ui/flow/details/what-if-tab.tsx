import type { VNode } from "preact";
import { useStores } from "../../stores/stores-context.ts";
import { choiceOfExchange } from "../../what-if/first-choice.ts";
import { WhatIf } from "../../what-if/what-if.tsx";
import type { ExchangeTabProps } from "./tab-props.ts";

/** The same request under other conditions. */
export function WhatIfTab({ exchange }: ExchangeTabProps): VNode {
  const { record } = useStores();
  const browser = record.record.value.begin?.browser ?? "chromium";
  return <WhatIf first={choiceOfExchange(exchange, browser)} cookie={null} />;
}
