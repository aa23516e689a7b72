import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { type StorageToken, storageTokens } from "../../core/session/storage-tokens.ts";
import { useT, useTn } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";

type Look = "not-yet" | "failed" | readonly StorageToken[];

/** Looks for tokens in web storage when the person asks, and never by itself. What it finds is kept in this view only. */
export function StorageLook(): VNode | null {
  const t = useT();
  const tn = useTn();
  const { client } = useStores();
  const [look, setLook] = useState<Look>("not-yet");
  const { lookInStorage } = client;
  if (lookInStorage === undefined) return null;
  const ask = (): void => {
    lookInStorage().then(
      (items) => setLook(items === null ? "failed" : storageTokens(items)),
      () => setLook("failed"),
    );
  };
  return (
    <section class="storage-look" aria-label={t("sessions_storage")}>
      <button type="button" id="storage-look" class="button text" title={t("sessions_storage_hint")} onClick={ask}>
        {t("sessions_storage")}
      </button>
      <p role="status" id="storage-found" class="quiet">
        {look === "failed" && t("sessions_storage_failed")}
        {typeof look !== "string" &&
          (look.length === 0 ? t("sessions_storage_none") : tn("sessions_storage_found", look.length))}
      </p>
      {typeof look !== "string" && look.length > 0 && <Found tokens={look} />}
    </section>
  );
}

function Found({ tokens }: { readonly tokens: readonly StorageToken[] }): VNode {
  const t = useT();
  const { values } = useStores();
  return (
    <table class="attributes">
      <thead>
        <tr>
          <th scope="col">{t("sessions_storage_area")}</th>
          <th scope="col">{t("sessions_storage_key")}</th>
          <th scope="col">{t("sessions_storage_value")}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ area, key, path, value }) => (
          <tr key={`${area} ${key} ${path}`}>
            <td>{area}</td>
            <td>{path === "" ? key : `${key} › ${path}`}</td>
            <td>
              <code>{values.shown.value ? value : values.mask(value)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
