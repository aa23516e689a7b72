import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { CookieRow } from "../../../core/capture/cookie-row.ts";
import { shownName } from "../../../core/message/shown-name.ts";
import type { Role } from "../../../core/session/role.ts";
import type { T } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { useStores } from "../../stores/stores-context.ts";

/** A list longer than this is searched in the Cookies view, which leads back here. */
const MOST = 200;

const FIRST: readonly Role[] = ["login-session", "remember", "sign-in", "csrf"];

/** Chooses the cookie that is followed. */
export function FollowChoice({ t }: { readonly t: T }): VNode {
  const { cookies, selection } = useStores();
  const followed = selection.followed.value;
  const rows = cookies.rows.value;
  const all = useMemo(() => sorted(rows.filter(({ state }) => state === "present" || state === "gone")), [rows]);
  const listed = all.filter((row, at) => at < MOST || row.id === followed);
  return (
    <label class="check follow">
      {t("drawn_follow")}
      <select
        id="drawn-follow"
        class="choice"
        value={followed ?? ""}
        onChange={({ currentTarget }) => {
          selection.followed.value = currentTarget.value === "" ? null : currentTarget.value;
        }}
      >
        <option value="">{t("drawn_follow_none")}</option>
        {listed.map(({ id, name, domain, path }) => (
          <option key={id} value={id}>
            {`${shownName(name, t)} · ${domain}${path === "/" ? "" : path}`}
          </option>
        ))}
      </select>
      {followed !== null && (
        <button
          id="drawn-follow-end"
          type="button"
          class="button"
          title={t("drawn_follow_end")}
          aria-label={t("drawn_follow_end")}
          onClick={() => {
            selection.followed.value = null;
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </label>
  );
}

/** Sessions first, then by name. */
function sorted(rows: readonly CookieRow[]): readonly CookieRow[] {
  const place = ({ role }: CookieRow): number => {
    const at = FIRST.indexOf(role.role);
    return at < 0 ? FIRST.length : at;
  };
  return rows.toSorted((one, other) => place(one) - place(other) || one.name.localeCompare(other.name));
}
