import type { VNode } from "preact";
import { messageKey } from "../../core/message/message.ts";
import { useT } from "../i18n/context.ts";
import {
  addressOf,
  CREDENTIALS,
  ENGINE_IDS,
  FROMS,
  KINDS,
  METHODS,
  SCHEMES,
  schemeOf,
  THIRD_PARTY,
  type WhatIfChoice,
  withScheme,
} from "./choice.ts";

interface RequestFormProps {
  readonly choice: WhatIfChoice;
  readonly onChoice: (choice: WhatIfChoice) => void;
  /** Without a choice of engine, where all are asked. */
  readonly allEngines: boolean;
}

/** The conditions of a request. */
export function RequestForm({ choice, onChoice, allEngines }: RequestFormProps): VNode {
  const t = useT();
  const field = <K extends keyof WhatIfChoice & string>(
    name: K,
    options: readonly WhatIfChoice[K][],
    disabled = false,
  ): VNode => (
    <Choice
      name={name}
      options={options as readonly string[]}
      value={choice[name] as string}
      disabled={disabled}
      onValue={(value) => onChoice({ ...choice, [name]: value })}
    />
  );
  const unreadable = addressOf(choice.url) === null;
  return (
    <form class="what-if-form" onSubmit={(event) => event.preventDefault()}>
      <label class="what-if-url">
        <span>{t("whatif_url")}</span>
        <input
          id="what-if-url"
          class="field"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={choice.url}
          aria-invalid={unreadable}
          onInput={({ currentTarget }) => onChoice({ ...choice, url: currentTarget.value })}
        />
      </label>
      <Choice
        name="scheme"
        options={SCHEMES}
        value={schemeOf(choice.url)}
        disabled={unreadable}
        onValue={(scheme) =>
          onChoice({ ...choice, url: withScheme(addressOf(choice.url) ?? "", scheme as (typeof SCHEMES)[number]) })
        }
      />
      {field("kind", KINDS)}
      {field("from", choice.kind === "navigation" ? FROMS : FROMS.slice(1))}
      {field("method", METHODS, choice.kind === "image")}
      {field("credentials", CREDENTIALS, choice.kind !== "fetch")}
      {field("thirdParty", THIRD_PARTY)}
      {!allEngines && field("engine", ENGINE_IDS)}
      {choice.from === "cross-site" && (
        <label class="what-if-url">
          <span>{t("whatif_otherPage")}</span>
          <input
            id="what-if-otherPage"
            class="field"
            type="text"
            spellcheck={false}
            autocomplete="off"
            value={choice.otherPage}
            onInput={({ currentTarget }) => onChoice({ ...choice, otherPage: currentTarget.value })}
          />
        </label>
      )}
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly disabled: boolean;
  readonly onValue: (value: string) => void;
}

function Choice({ name, options, value, disabled, onValue }: ChoiceProps): VNode {
  const t = useT();
  return (
    <label>
      <span>{t(`whatif_${name}`)}</span>
      <select
        id={`what-if-${name}`}
        class="choice"
        value={options.includes(value) ? value : options[0]}
        disabled={disabled}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {t(messageKey("whatif", name, option))}
          </option>
        ))}
      </select>
    </label>
  );
}
