import type { CopyFormat, CopyInput } from "../../core/report/copy/copy-format.ts";
import type { Client } from "../client/client.ts";
import type { NoticeStore } from "../stores/notice-store.ts";
import type { MenuItem } from "./menu-item.ts";

interface CopyTools {
  readonly client: Pick<Client, "copy">;
  readonly notices: NoticeStore;
}

/** The lines of a copy menu. Each says before the click whether it carries values. */
export function copyItems(
  formats: readonly CopyFormat[],
  input: CopyInput,
  { client, notices }: CopyTools,
): readonly MenuItem[] {
  const { t } = input;
  return formats.map(({ id, carriesValues, build }) => {
    const text = build(input);
    const label = t(`copy_${id.replaceAll("-", "_")}`);
    return {
      id: `copy-${id}`,
      label,
      note: t(carriesValues ? "copy_with_values" : "copy_redacted"),
      disabled: text === null,
      act: () => {
        client.copy(text ?? "").then(
          () => notices.say(t("copy_done", label)),
          () => notices.warn(t("copy_failed")),
        );
      },
    };
  });
}
