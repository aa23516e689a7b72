import type { VNode } from "preact";
import type { T } from "../../i18n/context.ts";

const SIGNS = { sent: "↑", set: "+", withheld: "⊘", rejected: "✕" } as const;

type Counts = Readonly<Record<keyof typeof SIGNS, number>>;

/** The four counts in one cell, where there is no room for four. */
export function countsCell(counts: Counts, t: T): VNode | null {
  const kinds = (Object.keys(SIGNS) as (keyof Counts)[]).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return <span class="none">–</span>;
  const words = kinds.map((kind) => `${t(`flow_column_${kind}_title`)}: ${counts[kind]}`).join(", ");
  return (
    <span class="counts" role="img" title={words} aria-label={words}>
      {kinds.map((kind) => (
        <span key={kind} class={`n-${kind}`}>
          {SIGNS[kind]}
          {counts[kind]}
        </span>
      ))}
    </span>
  );
}
