import type { ComponentChild, FunctionComponent } from "preact";
import { Lazy } from "../../parts/lazy.tsx";
import type { TabProps } from "./tab-props.ts";

/** What the value says; its code comes when it is first asked. */
export function LazyDecodedTab(props: TabProps): ComponentChild {
  return <Lazy load={load} props={props} />;
}

function load(): Promise<FunctionComponent<TabProps>> {
  return import("./decoded-tab.tsx").then(({ DecodedTab }) => DecodedTab);
}
