import type { VNode } from "preact";
import type { Tier } from "../../../core/connection/connection.ts";
import { useT } from "../../i18n/context.ts";

/** How sure a value is, in a word. */
export function TierMark({ tier }: { readonly tier: Tier }): VNode {
  const t = useT();
  const key = tier === "not-told" ? "not_told" : tier;
  return (
    <span class={`tier tier-${tier}`} title={t(`connections_tier_${key}_title`)}>
      {t(`connections_tier_${key}`)}
    </span>
  );
}
