import type { TargetedKeyboardEvent, VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { useT } from "../../i18n/context.ts";
import { Icon } from "../../parts/icon.tsx";
import { FIELD_VALUES, NAME_KEYS } from "../../search/fields.ts";
import { type Suggestion, suggest, type Vocabulary } from "../../search/suggest.ts";
import { useStores } from "../../stores/stores-context.ts";

const NONE: readonly Suggestion[] = [];

/** The search with its list of what could be typed. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function SearchField(): VNode {
  const t = useT();
  const { search, cookies } = useStores();
  const input = useRef<HTMLInputElement>(null);
  const [list, setList] = useState(NONE);
  const [active, setActive] = useState(-1);
  const hint = search.query.value.hints[0];

  const vocabulary = (): Vocabulary => {
    const rows = cookies.rows.peek();
    const names = [...new Set(rows.map(({ name }) => name))];
    const byName: Vocabulary = Object.fromEntries(NAME_KEYS.map((key) => [key, names]));
    return { ...byName, domain: [...new Set(rows.map(({ domain }) => domain))] };
  };
  const offer = (): void => {
    const { value, selectionStart } = input.current ?? { value: "", selectionStart: 0 };
    setList(suggest(value, selectionStart ?? value.length, vocabulary()));
    setActive(-1);
  };
  const close = (): void => {
    setList(NONE);
    setActive(-1);
  };
  const choose = ({ query, caret }: Suggestion): void => {
    search.text.value = query;
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
      offer();
    });
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const chosen = list[active];
    const step = event.key === "ArrowDown" ? 1 : -1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.length === 0) offer();
      else setActive((Math.max(active, step < 0 ? 0 : -1) + step + list.length) % list.length);
    } else if ((event.key === "Enter" || event.key === "Tab") && chosen) choose(chosen);
    else if (event.key === "Enter") close();
    else if (event.key === "Escape") back();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Escape goes back step by step: the list, the text, the field.
  const back = (): void => {
    if (list.length > 0) close();
    else if (search.text.value !== "") search.text.value = "";
    else document.querySelector<HTMLElement>("#view-panel :is([role=row], [role=listbox])[tabindex='0']")?.focus();
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        class="field"
        role="combobox"
        aria-label={t("panel_search")}
        aria-expanded={list.length > 0}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `search-option-${active}` : undefined}
        aria-describedby={hint ? "search-hint" : undefined}
        placeholder={t("panel_search_placeholder")}
        autocomplete="off"
        spellcheck={false}
        value={search.text.value}
        onInput={({ currentTarget }) => {
          search.text.value = currentTarget.value;
          offer();
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div
        id="search-list"
        class="search-list"
        role="listbox"
        aria-label={t("panel_search_list")}
        hidden={list.length === 0}
      >
        {list.map((suggestion, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and listens to keys
          <div
            key={suggestion.text}
            id={`search-option-${at}`}
            role="option"
            class="search-option"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span>{suggestion.text}</span>
            {suggestion.key !== null && /[:>]$/.test(suggestion.text) && (
              <span class="quiet">{t(`panel_search_${suggestion.key}`)}</span>
            )}
          </div>
        ))}
      </div>
      {hint && (
        <div id="search-hint" class="search-hint" role="status">
          {t(`panel_hint_${hint.kind.replaceAll("-", "_")}`, hint.key, hint.value, valuesOf(hint.key))}
        </div>
      )}
    </search>
  );
}

function valuesOf(key: string): string {
  return (FIELD_VALUES as Readonly<Record<string, readonly string[]>>)[key]?.join(", ") ?? "";
}
