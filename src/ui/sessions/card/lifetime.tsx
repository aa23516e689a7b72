import type { VNode } from "preact";
import { messageKey } from "../../../core/message/message.ts";
import type { SessionLifetime } from "../../../core/session/track/lifetime.ts";
import { useFormats, useT } from "../../i18n/context.ts";

/** How long the session lasted and may last, against published figures. */
export function Lifetime({ lifetime }: { readonly lifetime: SessionLifetime }): VNode {
  const t = useT();
  const { duration } = useFormats();
  const { used, longestPause, allowed, against } = lifetime;
  const time = (limit: number | null): string => (limit === null ? "–" : duration(limit));
  return (
    <>
      <p>
        {t("sessions_lifetime_used", duration(used))} ·{" "}
        {allowed === null ? t("sessions_lifetime_until_close") : t("sessions_lifetime_allowed", duration(allowed))}
        {longestPause > 0 && ` · ${t("sessions_lifetime_idle", duration(longestPause))}`}
      </p>
      <table class="attributes session-limits">
        <thead>
          <tr>
            <th scope="col">{t("sessions_limit_source")}</th>
            <th scope="col">{t("sessions_limit_idle")}</th>
            <th scope="col">{t("sessions_limit_absolute")}</th>
            <th scope="col">{t("sessions_limit_verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {against.map(({ standard: { id, source, section, url, idleAtMost, absoluteAtMost }, absolute }) => (
            <tr key={id}>
              <th scope="row">
                {t(messageKey("session", "standard", id))}{" "}
                <a href={url} target="_blank" rel="noreferrer" title={`${source}, ${section}`}>
                  {section}
                </a>
              </th>
              <td>{time(idleAtMost)}</td>
              <td>{time(absoluteAtMost)}</td>
              <td>{absolute !== null && t(messageKey("session", "lifetime", absolute))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
