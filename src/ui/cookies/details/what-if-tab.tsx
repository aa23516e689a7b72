import type { VNode } from "preact";
import { Lazy } from "../../parts/lazy.tsx";
import { choiceOfCookie } from "../../what-if/first-choice.ts";
import { loadWhatIf } from "../../what-if/load-what-if.ts";
import type { TabProps } from "./tab-props.ts";

/** Whether the cookie would go with another request, and what browsers would make of its line. */
export function WhatIfTab({ row, context }: TabProps): VNode {
  return <Lazy key={row.id} load={loadWhatIf} props={{ first: choiceOfCookie(row, context.browser), cookie: row }} />;
}
