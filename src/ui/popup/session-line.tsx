import type { VNode } from "preact";
import { lifeText } from "../cookies/text/life-text.ts";
import { useFormats, useT, useTn } from "../i18n/context.ts";
import { loginSessions } from "./popup-rows.ts";
import type { PopupStores } from "./popup-stores.ts";

/** The login session, if one is recognised. */
export function SessionLine({ stores }: { readonly stores: PopupStores }): VNode | null {
  const t = useT();
  const tn = useTn();
  const format = useFormats();
  const [session, ...others] = loginSessions(stores.cookies.rows.value);
  if (session === undefined) return null;
  const life = lifeText(session.expires, stores.clock.now.value, t, format);
  return (
    <section class="popup-session" aria-label={t("popup_session")}>
      <span class="popup-session-name">{session.name}</span>
      <span>
        {t("role_login_session")} · {life} · {stores.values.mask(session.value)}
        {others.length > 0 && ` · ${tn("popup_more_sessions", others.length)}`}
      </span>
    </section>
  );
}
