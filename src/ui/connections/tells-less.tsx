import type { VNode } from "preact";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

/** What this browser, or a record without DevTools, does not tell of connections, and why. */
export function TellsLess(): VNode | null {
  const t = useT();
  const { record } = useStores();
  record.version.value;
  const { begin, transport, exchanges } = record.record.value;
  if (exchanges.length === 0) return null;
  const key = begin?.browser === "firefox" ? "firefox" : transport.length === 0 ? "closed" : null;
  if (key === null) return null;
  return (
    <p class="connections-less" id={`connections-less-${key}`}>
      {t(key === "firefox" ? "connections_less_firefox" : "connections_less_closed")}
    </p>
  );
}
