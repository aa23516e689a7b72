import type { VNode } from "preact";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { useT } from "../../i18n/context.ts";
import { HiddenText } from "../../parts/hidden-text.tsx";

const SIGNS = { rejected: "✕", gone: "−", undecided: "?", present: "" } as const;

/** The name; what is not in the jar looks unlike what is, by sign, word and line. */
export function NameCell({ row }: { readonly row: CookieRow }): VNode {
  const t = useT();
  const name = row.name === "" ? <em>{t("cookies_nameless")}</em> : row.name;
  if (row.state === "present") return <span title={row.name}>{name}</span>;
  const times = row.entry === null ? row.lines.length : 1;
  const word = t(`cookies_state_${row.state}`);
  return (
    <span title={`${row.name} – ${word}`}>
      <span class={`state-sign ${row.state}`} aria-hidden="true">
        {SIGNS[row.state]}
      </span>
      <HiddenText>{word}: </HiddenText>
      {row.state === "rejected" ? <s>{name}</s> : name}
      {times > 1 && (
        <span class="quiet" title={t("cookies_times", times)}>
          {` ×${times}`}
        </span>
      )}
    </span>
  );
}
