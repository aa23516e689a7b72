import type { ComponentChildren, VNode } from "preact";

/** Text that is spoken and not shown. */
export function HiddenText({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="hidden-text">{children}</span>;
}
