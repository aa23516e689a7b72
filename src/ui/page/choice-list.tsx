import type { TargetedKeyboardEvent, VNode } from "preact";
import type { TabChoice } from "../../protocol/frame-state.ts";
import { useT } from "../i18n/context.ts";
import { moveIndex } from "../parts/move-index.ts";
import { addressOfChoice } from "./page-address.ts";

interface ChoiceListProps {
  readonly choices: readonly TabChoice[];
  readonly labelledBy: string;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Tabs or records as links. Arrow keys move as well as the tab key. */
export function ChoiceList({ choices, labelledBy }: ChoiceListProps): VNode | null {
  if (choices.length === 0) return null;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLUListElement>): void => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
    const from = links.indexOf(event.currentTarget.ownerDocument.activeElement as HTMLElement);
    const to = moveIndex(event.key, from, links.length, PAGE);
    if (to === null || from < 0) return;
    event.preventDefault();
    links[to]?.focus();
  };
  return (
    <ul class="page-choices" aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {choices.map((choice) => (
        <li key={addressOfChoice(choice)}>
          <Choice choice={choice} />
        </li>
      ))}
    </ul>
  );
}

function Choice({ choice }: { readonly choice: TabChoice }): VNode {
  const t = useT();
  const { url, recording, closed } = choice;
  const title = choice.title === "" ? t("page_untitled") : choice.title;
  return (
    <a class="page-choice" href={addressOfChoice(choice)} data-recording={recording} title={`${title}\n${url}`}>
      <span class="page-choice-title">{title}</span>
      <span class="page-choice-url">{url}</span>
      <span class="page-choice-state">
        {choice.private && <span class="tag">{t("page_private")}</span>}
        <span class="recording-dot" aria-hidden="true" />
        {closed ? t("page_state_closed") : t(`page_state_${recording}`)}
      </span>
    </a>
  );
}
