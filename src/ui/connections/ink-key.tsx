import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { SessionMark } from "./session-mark.tsx";

const INKS = ["dns", "tcp", "tls", "quic", "wait", "receive"] as const;
const THIN: ReadonlySet<string> = new Set(["dns", "tcp", "tls", "quic"]);

/** What the colours of the lanes mean. */
export function InkKey(): VNode {
  const t = useT();
  return (
    <ul class="inks" aria-label={t("connections_inks")}>
      {INKS.map((ink) => (
        <li key={ink}>
          <span class={THIN.has(ink) ? "swatch thin" : "swatch"} style={{ background: `var(--ink-${ink})` }} />
          {t(`connections_phase_${ink}`)}
        </li>
      ))}
      <li>
        <SessionMark /> {t("connections_session")}
      </li>
    </ul>
  );
}
