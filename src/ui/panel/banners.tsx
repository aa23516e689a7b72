import type { VNode } from "preact";
import { messageKey } from "../../core/message/message.ts";
import type { Command } from "../../protocol/command.ts";
import { useT } from "../i18n/context.ts";
import { useStores } from "../stores/stores-context.ts";
import { type BannerId, bannersOf } from "./banner.ts";

/** Lines between tabs and view that say what state the frame is in, each with what to do about it. */
export function Banners(): VNode | null {
  const t = useT();
  const { frame, file, record } = useStores();
  record.version.value;
  const recorded = record.record.value.exchanges.length > 0;
  const banners = bannersOf({ state: frame.state.value, file: file !== null, recorded });
  if (banners.length === 0) return null;
  return (
    <div class="banners" role="status">
      {banners.map((id) => (
        <div key={id} class={`banner ${id}`} data-banner={id}>
          <span>{t(messageKey("panel", "banner", id), file?.fileName ?? "")}</span>
          <BannerAction id={id} />
        </div>
      ))}
    </div>
  );
}

function BannerAction({ id }: { readonly id: BannerId }): VNode | null {
  const t = useT();
  const { client, commands, frame, notices } = useStores();
  const button = (key: string, act: () => void): VNode => (
    <button type="button" class="button text" onClick={act}>
      {t(key)}
    </button>
  );
  const command = (wanted: Command) => (): void => {
    commands.run(wanted).catch(() => undefined);
  };
  switch (id) {
    case "not-recording":
    case "stopped":
      return frame.state.value?.tabId === null
        ? null
        : button("panel_record_reload", command({ name: "record-and-reload" }));
    case "paused":
      return button("panel_resume", command({ name: "pause", on: false }));
    case "no-access":
    case "some-access":
      if (!client.asksAccess) return button("panel_grant_in_page", command({ name: "open-page" }));
      return button("panel_grant", () => {
        client.requestAccess().then(
          (granted) => granted || notices.warn(t("panel_not_granted")),
          () => notices.warn(t("panel_not_granted")),
        );
      });
    default:
      return null;
  }
}
