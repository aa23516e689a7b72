import type { VNode } from "preact";
import { type Message, messageKey } from "../../core/message/message.ts";
import { messageText } from "../../core/message/message-text.ts";
import type { Command } from "../../protocol/command.ts";
import { useT } from "../i18n/context.ts";
import type { ImportedRecord } from "../stores/imported-record.ts";
import { useStores } from "../stores/stores-context.ts";
import { type BannerId, bannersOf } from "./banner.ts";

/** Lines between tabs and view that say what state the frame is in, each with what to do about it. */
export function Banners(): VNode | null {
  const t = useT();
  const { frame, file, record } = useStores();
  record.version.value;
  const recorded = record.record.value.exchanges.length > 0;
  const banners = bannersOf({ state: frame.state.value, file: fileKind(file), recorded });
  if (banners.length === 0) return null;
  return (
    <div class="banners" role="status">
      {banners.map((id) => (
        <div key={id} class={`banner ${id}`} data-banner={id}>
          <span class="banner-text">
            {t(messageKey("panel", "banner", id), file?.fileName ?? "", file?.har?.creator ?? "")}
          </span>
          {file?.har && <FileNotes notes={file.har.notes} />}
          <BannerAction id={id} />
        </div>
      ))}
    </div>
  );
}

function fileKind(file: ImportedRecord | null): "file" | "har" | null {
  if (file === null) return null;
  return file.har === null ? "file" : "har";
}

/** What a HAR file cannot tell, or lacks. */
function FileNotes({ notes }: { readonly notes: readonly Message[] }): VNode {
  const t = useT();
  return (
    <details class="banner-notes">
      <summary>{t("panel_banner_har_notes")}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.key}>{messageText(t, note)}</li>
        ))}
      </ul>
    </details>
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
