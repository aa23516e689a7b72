import type { VNode } from "preact";
import type { AuditResult } from "../../../core/audit/audit-result.ts";
import { useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { MenuButton } from "../../parts/menu-button.tsx";
import type { MenuItem } from "../../parts/menu-item.ts";
import { useStores } from "../../stores/stores-context.ts";
import { scopeChoices } from "./scope-choices.ts";

/** Which hosts belong to the application under test, and which rules are asked. */
export function ScopeMenu({ audit }: { readonly audit: AuditResult }): VNode {
  const t = useT();
  const { record, notes, settings } = useStores();
  const shown = audit.scope.join(", ");
  const label = t("audit_scope", shown);
  const items = (): readonly MenuItem[] => {
    const { scope } = notes.notes.value;
    const chosen = scope ?? audit.scope;
    const privacy = settings.auditPrivacy.value.value;
    return [
      {
        id: "scope-own",
        label: t("audit_scope_own"),
        checked: scope === null,
        radio: true,
        stays: true,
        act: () => notes.change({ scope: null }),
      },
      ...scopeChoices(record.record.value, chosen).map(
        ({ host, inner, checked }, at): MenuItem => ({
          id: `scope-${host}`,
          label: host,
          ...(inner ? { note: t("audit_scope_host") } : {}),
          checked,
          apart: at === 0,
          stays: true,
          act: () => notes.change({ scope: checked ? chosen.filter((one) => one !== host) : [...chosen, host] }),
        }),
      ),
      {
        id: "privacy",
        label: t("audit_privacy"),
        checked: privacy,
        apart: true,
        stays: true,
        act: () => settings.auditPrivacy.set(!privacy),
      },
    ];
  };
  return (
    <MenuButton id="audit-scope" class="audit-scope end" label={label} items={items}>
      <span class="audit-scope-text">{label}</span>
      <Icon name="down" />
    </MenuButton>
  );
}
