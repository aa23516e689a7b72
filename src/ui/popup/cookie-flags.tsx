import type { VNode } from "preact";
import type { CookieRow } from "../../core/capture/cookie-row.ts";
import { useT } from "../i18n/context.ts";
import { HiddenText } from "../parts/hidden-text.tsx";
import { flagsOf } from "./flags.ts";

/** S H Lax ⌂ ⧉, each with its name as tooltip and for screen readers. */
export function CookieFlags({ row }: { readonly row: CookieRow }): VNode {
  const t = useT();
  return (
    <span class="popup-flags">
      {flagsOf(row).map(({ mark, key }) => (
        <span key={key} class="popup-flag" title={t(key)}>
          <span aria-hidden="true">{mark}</span>
          <HiddenText>{`${t(key)}, `}</HiddenText>
        </span>
      ))}
    </span>
  );
}
