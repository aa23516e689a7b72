import type { VNode } from "preact";
import { choiceOfCookie } from "../../what-if/first-choice.ts";
import { WhatIf } from "../../what-if/what-if.tsx";
import type { TabProps } from "./tab-props.ts";

/** Whether the cookie would go with another request, and what browsers would make of its line. */
export function WhatIfTab({ row, context }: TabProps): VNode {
  return <WhatIf key={row.id} first={choiceOfCookie(row, context.browser)} cookie={row} />;
}
