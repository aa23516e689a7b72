import type { VNode } from "preact";
import type { T } from "../../i18n/context.ts";
import { useStores } from "../../stores/stores-context.ts";
import { chosenWord, withWord } from "./search-words.ts";

interface SearchChoiceProps {
  readonly id: string;
  /** Key of the search that the choice stands for. */
  readonly field: string;
  readonly options: readonly string[];
  readonly name: (option: string) => string;
  readonly t: T;
}

/** A choice that is a word of the search: what it does can be read there, and changed. */
export function SearchChoice({ id, field, options, name, t }: SearchChoiceProps): VNode {
  const { search } = useStores();
  const chosen = chosenWord(search.text.value, field);
  return (
    <select
      id={`drawn-${id}`}
      class="choice"
      aria-label={t(`drawn_${id}`)}
      value={options.find((option) => option.split(" ")[0] === chosen) ?? ""}
      onChange={({ currentTarget }) => {
        search.text.value = withWord(search.text.value, field, currentTarget.value);
      }}
    >
      <option value="">{t(`drawn_${id}_all`)}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {name(option)}
        </option>
      ))}
    </select>
  );
}
