import type { VNode } from "preact";

/** Styles that come with the code of a view and not with the page. `name` is a file of the folder `styles`. */
export function Stylesheet({ name }: { readonly name: string }): VNode {
  return <link rel="stylesheet" href={`styles/${name}`} />;
}
